/** Brings a cell on the page to what the program says of it. */
import { notClosed } from '../../cell/brackets.ts';
import type { CellError } from '../../cell/cell.ts';
import { sentence } from '../../cell/messages.ts';
import { cells } from '../../words/cells.ts';
import type { LiveCell } from './program.ts';

export interface CellParts {
  host: HTMLElement;
  code: HTMLElement;
  output: HTMLElement;
  error: HTMLElement;
}

/** What the buttons below a stopped cell do. */
export interface Mends {
  runAgain: () => void;
  undo: () => void;
}

export function partsOf(host: HTMLElement): CellParts {
  const part = (name: string): HTMLElement => host.querySelector<HTMLElement>(`[data-${name}]`)!;
  return { host, code: part('code'), output: part('output'), error: part('error') };
}

/** Status, error and edit mark. The output is drawn apart, for it may have to wait. */
export function showStatus({ host, output, error }: CellParts, cell: LiveCell, mends: Mends): void {
  if (host.dataset['status'] !== cell.status) host.dataset['status'] = cell.status;
  // For styles: they do not ask for the status, which changes with every step of a drag, in many cells at once.
  host.toggleAttribute('data-used', cell.status !== 'static');
  if (host.dataset['source'] !== cell.text) {
    host.dataset['author'] ??= host.dataset['source']!;
    host.dataset['source'] = cell.text;
  }
  host.toggleAttribute('data-edited', cell.isEdited);
  if (cell.error === undefined) delete output.dataset['stale'];
  else output.dataset['stale'] = cells.oldResult;
  showError(error, cell.error, mends);
}

/** The reader's changes are not shown here yet. The mark lies over the page and moves nothing. */
export function markWaiting(parts: CellParts | undefined, waits: boolean): void {
  if (waits) parts?.host.setAttribute('data-waits', cells.waitsForReader);
  else parts?.host.removeAttribute('data-waits');
}

/** Where the editor is open there is no Edit: Run is then what the Tab key reaches of the buttons. */
export function bringInReach(host: HTMLElement): void {
  const run = host.querySelector<HTMLElement>('[data-action="run"]');
  if (run) run.tabIndex = 0;
}

/** One line, said once: a line that says the same already is left alone, for it is read aloud when it changes. */
function showError(line: HTMLElement, error: CellError | undefined, mends: Mends): void {
  const words = error === undefined ? '' : errorText(error);
  if (line.dataset['said'] === words) return;
  line.dataset['said'] = words;
  line.replaceChildren(...linked(words, error, line.ownerDocument));
  if (error?.kind === 'timeout') line.append(...mendButtons(mends, line.ownerDocument));
}

function errorText(error: CellError): string {
  const { hint, unclosed } = error;
  const mend = unclosed ? notClosed(unclosed.bracket, unclosed.place) : hint;
  return mend === undefined ? sentence(error) : `${sentence(error)} ${mend}`;
}

/** Where a cell waits for another, the name of that one leads there. */
function linked(words: string, error: CellError | undefined, document: Document): (string | Element)[] {
  const cell = error?.waitsFor;
  const [before = '', after] = cell === undefined ? [words] : words.split(`"${cell}"`);
  if (cell === undefined || after === undefined) return [words];
  const link = document.createElement('a');
  link.href = `#${cell}`;
  link.textContent = `"${cell}"`;
  return [before, link, after];
}

function mendButtons({ runAgain, undo }: Mends, document: Document): (string | Element)[] {
  return [{ label: cells.retry, press: runAgain }, { label: cells.undo, press: undo }].flatMap(({ label, press }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = label;
    button.addEventListener('click', press);
    return [' ', button];
  });
}
