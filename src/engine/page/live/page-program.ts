/** The program of a page: its cells are read from the document, its time and what is in hand are the document's. */
import type { CellSource } from '../../cell/cell.ts';
import { Program } from './program.ts';
import type { ProgramWorld } from './program-records.ts';

export interface PageWorld extends Pick<ProgramWorld, 'runner' | 'onUnavailable'> {
  document: Document;
  isSeen: (cell: string) => boolean;
}

/** `hosts` are the cells of the page, in document order. */
export function programOf(hosts: readonly HTMLElement[], { document, isSeen, runner, ...world }: PageWorld): Program {
  return new Program(hosts.map(sourceOf), {
    ...world,
    runner: limiting(hosts, runner),
    distance: (id) => (isAtHand(document, id) ? 0 : isSeen(id) ? 1 : 2),
    after: (milliseconds, callback) => after(document, milliseconds, callback),
  });
}

/** Where an author limits what can be held, no more of it reaches the page. */
function limiting(hosts: readonly HTMLElement[], runner: PageWorld['runner']): PageWorld['runner'] {
  const written = hosts.flatMap(({ id, dataset: { holds } }) => (holds === undefined ? [] : [[id, holds] as const]));
  if (written.length === 0) return runner;
  return async () => {
    const [made, { limitingRunner, limitOf }] = await Promise.all([runner(), import('../../sandbox/handle-limit.ts')]);
    return limitingRunner(made, new Map(written.map(([id, text]) => [id, limitOf(text)])));
  };
}

/** Code inside a question reads the names above and defines none. */
function sourceOf(host: HTMLElement): CellSource {
  return { id: host.id, source: host.dataset['source'] ?? '', defines: !host.hasAttribute('data-apart') };
}

/** The reader holds something of this cell: whatever is taken hold of gets the focus. */
const isAtHand = ({ activeElement }: Document, id: string): boolean =>
  activeElement?.closest('live-cell')?.id === id;

function after({ defaultView }: Document, milliseconds: number, callback: () => void): () => void {
  const timer = defaultView?.setTimeout(callback, milliseconds);
  return () => defaultView?.clearTimeout(timer);
}
