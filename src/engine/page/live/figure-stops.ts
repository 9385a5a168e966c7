/** A figure that can be used is one stop of the Tab key: arrows lead to its handles and buttons, and to its data. */
import { page } from '../../words/page.ts';

/** Of the figures that are there now; a figure that is drawn anew stays what it is. */
export function makeStops(place: ParentNode): void {
  for (const figure of place.querySelectorAll<HTMLElement>('figure:not([tabindex]):has(> [data-invite])')) {
    figure.tabIndex = 0;
    figure.ariaDescription = page.figureKeys;
    const data = figure.querySelector<HTMLElement>('summary');
    if (data) data.tabIndex = -1;
  }
}
