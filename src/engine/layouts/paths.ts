/** The address of a path of the site under whatever base it is published: `pathTo('waves/')`. */
export function pathTo(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** From a page of the site up to its root: `/lectures/waves/` → `../../`. */
export const wayUp = (pathname: string): string =>
  '../'.repeat(pathname.slice(pathTo('').length).split('/').length - 1) || './';

/** The addresses of a lecture, from the site's root. */
export const lecturePaths = (slug: string) => ({
  article: `lectures/${slug}/`,
  slides: `lectures/${slug}/slides/`,
  source: `lectures/${slug}/index.mdx`,
});

/** The page of a tag, by its id. */
export const tagPath = (id: string): string => `tags/${encodeURIComponent(id)}/`;
