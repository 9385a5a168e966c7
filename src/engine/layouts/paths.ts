/** The address of a path of the site under whatever base it is published: `pathTo('waves/')`. */
export function pathTo(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** The addresses of a lecture, from the site's root. */
export const lecturePaths = (slug: string) => ({
  article: `lectures/${slug}/`,
  slides: `lectures/${slug}/slides/`,
  source: `lectures/${slug}/index.mdx`,
});
