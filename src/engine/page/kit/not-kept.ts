/** Storage is denied: everything works, and one line says that it lasts no longer than the page. */
import { actions, drafts } from '../../cell/notices.ts';
import { notify, type NoticeAction } from './notice.ts';

const close: NoticeAction = { label: actions.dismiss, do: () => undefined };

/** Said once for a page, however many parts of it find out. */
export function tellNotKept(document: Document, also: readonly NoticeAction[] = []): void {
  const { dataset } = document.documentElement;
  if ('notKept' in dataset) return;
  dataset['notKept'] = '';
  notify(document, 'trouble', { lines: [drafts.denied], actions: [...also, close] });
}
