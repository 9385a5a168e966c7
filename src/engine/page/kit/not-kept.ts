/** Storage is denied: everything works, and one line says that it lasts no longer than the page. */
import { notices } from '../../words/notices.ts';
import { notify, type NoticeAction } from './notice.ts';

const close: NoticeAction = { label: notices.close, do: () => undefined };

/** Said once for a page, however many parts of it find out. */
export function tellNotKept(document: Document, also: readonly NoticeAction[] = []): void {
  const { dataset } = document.documentElement;
  if ('notKept' in dataset) return;
  dataset['notKept'] = '';
  notify(document, 'trouble', { lines: [notices.denied], actions: [...also, close] });
}
