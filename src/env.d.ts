/** Plain `tsc` cannot look into `.astro` files; `astro check` can, and does. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

/** What the build makes of `src/sandbox/`: see `src/engine/build/astro/sandbox-plugin.ts`. */
declare module 'virtual:sandbox' {
  export const parts: import('./engine/sandbox/parts.ts').SandboxParts;
}

declare module 'virtual:sandbox-hash' {
  /** The hash of the frame's script, for the policy of a page. */
  export const frameHash: string;
}

/** The checker of types: see `src/engine/build/astro/types-plugin.ts`. */
declare module 'virtual:types' {
  /** The address of the worker's script. */
  export const address: string;
}
