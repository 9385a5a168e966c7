/** What on a slide scrolls by itself, and so may keep a key or a finger from the slide. */

export const elementsOf = (event: Event): Element[] =>
  event.composedPath().filter((node): node is Element => node instanceof Element);

const clips = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** True for a line of code, a table or a formula that is wider than its place. */
export const scrollsAcross = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth + 1 && clips(getComputedStyle(element).overflowX);

/** How much of a page of text is seen again after it was turned. */
const kept = 0.1;

/** Scrolls the text or the dialog that has the focus by a page, `way` down or up; false where it is at its end. */
export function scrollOn(event: Event, way: -1 | 0 | 1): boolean {
  const path = elementsOf(event);
  const owner = path.findLastIndex((element) => element.matches('[data-editor], textarea, dialog'));
  const scroller = path.slice(0, owner + 1).find((element) => canScroll(element, way));
  scroller?.scrollBy({ top: way * scroller.clientHeight * (1 - kept), behavior: 'instant' });
  return scroller !== undefined;
}

function canScroll(element: Element, way: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = element;
  const room = way > 0 ? scrollHeight - clientHeight - scrollTop : way < 0 ? scrollTop : 0;
  return room > 1 && clips(getComputedStyle(element).overflowY);
}
