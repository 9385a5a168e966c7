/** What is made of the cells of the gallery: see `bundle.ts` beside this file. */
declare module 'gallery' {
  export const charts: Readonly<Record<string, () => object>>;
}
