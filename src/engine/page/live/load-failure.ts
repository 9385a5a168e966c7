/** Why something of the page could not begin, in words for its reader. */
import { fill } from '../../words/fill.ts';
import { page } from '../../words/page.ts';

/** What is imported is not there any more: so browsers say it. Any other fault has its own words. */
const notFetched = /dynamically imported module|Importing a module script failed|Unable to preload/;

/** Says the cause in a line of the page; a page that is older than the site gets a way to be loaded anew. */
export function tellLoadFailure(line: Element, reason: unknown): void {
  const cause = reason instanceof Error ? reason.message : String(reason);
  if (!notFetched.test(cause)) return line.replaceChildren(fill(page.cannotStart, { cause }));
  const reload = line.ownerDocument.createElement('button');
  reload.className = 'button';
  reload.textContent = page.reload;
  reload.addEventListener('click', () => location.reload());
  line.replaceChildren(page.isOld, ' ', reload);
}

/** The same where nothing on the page has a line for it: among the notices, once. */
export function tellInNotice(document: Document, reason: unknown): void {
  const line = document.querySelector('.lost') ?? document.createElement('div');
  line.className = 'notice lost';
  tellLoadFailure(line, reason);
  document.querySelector('[data-notices]')?.append(line);
}
