/** Brings a cell on the page to what the program says of it. */
import type { Shown } from '../cell/cell.ts';
import { sentence } from '../cell/messages.ts';
import type { LiveCell } from './program.ts';

/** Draws what a cell shows; fetched when the first output comes. */
export type DrawOutputs = (shown: readonly Shown[], id: string) => readonly Element[];

export interface CellParts {
  host: HTMLElement;
  output: HTMLElement;
  error: HTMLElement;
}

export function partsOf(host: HTMLElement): CellParts {
  const part = (name: string): HTMLElement => host.querySelector<HTMLElement>(`[data-${name}]`)!;
  return { host, output: part('output'), error: part('error') };
}

/** Status, error and edit mark. The output is drawn apart, for it may have to wait. */
export function showStatus({ host, output, error }: CellParts, cell: LiveCell): void {
  host.dataset['status'] = cell.status;
  host.dataset['source'] = cell.text;
  host.toggleAttribute('data-edited', cell.isEdited);
  output.toggleAttribute('data-stale', cell.error !== undefined);
  const words = cell.error === undefined ? '' : errorText(cell.error);
  if (error.textContent !== words) error.textContent = words;
}

export function showOutput({ output }: CellParts, shown: readonly Shown[], id: string, draw: DrawOutputs): void {
  output.replaceChildren(...draw(shown, id));
}

function errorText(error: NonNullable<LiveCell['error']>): string {
  const words = sentence(error);
  return error.hint === undefined ? words : `${words} ${error.hint}`;
}
