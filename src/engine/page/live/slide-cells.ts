/** What the deck's keys do to the cells of the slide that is shown. The deck itself knows of none. */
import type { Command } from '../../deck/keys.ts';
import type { LiveCell } from './live-cell.ts';

/** Fetches what can take back the reader's changes of cells. */
export type OpenReset = () => Promise<{ reset(cells: readonly string[]): void }>;

/** The slide asks for what the deck cannot do; the event's detail is the command. */
export function listenToSlides(document: Document, openReset: OpenReset): void {
  document.addEventListener('slide-command', (event) => {
    const { target, detail } = event as CustomEvent<Command>;
    if (detail === 'edit') enter(target as HTMLElement);
    if (detail === 'reset') void reset(target as HTMLElement, openReset);
  });
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Into the first open code of the slide, else to its first figure that can be used, else into code behind a fold. */
function enter(slide: HTMLElement): void {
  const cells = [...slide.querySelectorAll<LiveCell>('live-cell:not([data-readonly])')].filter(isShown);
  const open = cells.find((cell) => cell.querySelector('[data-fold]:not([open])') === null);
  const figure = [...slide.querySelectorAll<HTMLElement>('live-cell figure[tabindex]')].find(isShown);
  if (open === undefined && figure !== undefined) figure.focus();
  else void (open ?? cells[0])?.do('edit');
}

async function reset(slide: HTMLElement, openReset: OpenReset): Promise<void> {
  const edited = [...slide.querySelectorAll('live-cell[data-edited]')].filter(isShown);
  if (edited.length > 0) (await openReset()).reset(edited.map(({ id }) => id));
}
