/** Style sheets that are fetched with what they are for. */
import { html } from './dom.ts';

/** Resolves when the style is there, once or already. */
export function loadStyle(document: Document, href: string): Promise<unknown> {
  const known = document.querySelector<HTMLLinkElement>(`link[rel="stylesheet"][href="${href}"]`);
  if (known?.sheet) return Promise.resolve();
  const link = html(document, 'link', { rel: 'stylesheet', href });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`Unable to preload ${href}`));
    });
  });
  document.head.append(link);
  return loaded;
}
