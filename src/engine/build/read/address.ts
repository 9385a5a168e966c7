/** Addresses within the site. */

const OUTSIDE = /^(?:[a-z][a-z+.-]*:|#|\/\/)/i;

/**
 * An author writes `/playground/` or, for a file beside the lecture, `index.mdx`. The page needs an address that holds
 * under any base path and from both views, article and slides.
 */
export function resolveLink(url: string, base: string, slug: string): string {
  if (OUTSIDE.test(url) || url === '') return url;
  const root = base.endsWith('/') ? base : `${base}/`;
  const from = new URL(`lectures/${slug}/`, `https://site.invalid${root}`);
  const { pathname, search, hash } = url.startsWith('/')
    ? new URL(`${root}${url.slice(1)}`, from)
    : new URL(url, from);
  return `${pathname}${search}${hash}`;
}
