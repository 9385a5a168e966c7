/** The style of the presenter's window, which nobody else is sent. */
import href from '../../styles/presenter.css?url';
import { html } from '../kit/dom.ts';

/** Resolves when the style is there. */
export function loadStyle(document: Document): Promise<unknown> {
  const link = html(document, 'link', { rel: 'stylesheet', href });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  return loaded;
}
