/// <reference types="astro/client" />
/** Plain `tsc` cannot look into `.astro` files; `astro check` can, and does. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
