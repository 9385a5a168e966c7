/** A figure that can be used is one stop of the Tab key: arrows lead to its handles and buttons, and to its data. */
import { page } from '../../words/page.ts';

/** A chart that waits for what a pointer does. */
const hearing = '[data-chart]:not([data-chart=""])';

/** Of the figures that are there now; a figure that is drawn anew stays what it is. */
export function makeStops(place: ParentNode): void {
  const figures = `figure:not([tabindex]):is(${hearing}, :has(> [data-invite], ${hearing}))`;
  for (const figure of place.querySelectorAll<HTMLElement>(figures)) {
    figure.tabIndex = 0;
    figure.ariaDescription = page.figureKeys;
    const data = figure.querySelector<HTMLElement>('summary');
    if (data) data.tabIndex = -1;
  }
}
