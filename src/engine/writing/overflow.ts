/** Measures in the page by how much a slide's content leaves the slide. The browser gets the function as it is. */

export interface Overflow {
  /** Which way it leaves: `below` and `right` also for what scrolls or is cut off inside. */
  side: 'above' | 'below' | 'left' | 'right';
  pixels: number;
  /** The element that reaches furthest, as `<pre class="…">`. */
  element: string;
}

/**
 * The furthest overflow on each side of the slide, in pixels of its own 1280×720 canvas.
 * Drawings and formulas are measured as a whole; what is hidden is not measured.
 */
export function measureOverflow(slide: Element): Overflow[] {
  const box = slide.getBoundingClientRect();
  const scale = box.width / 1280;
  const found: Overflow[] = [];

  function note(side: Overflow['side'], pixels: number, element: Element): void {
    const known = found.find((overflow) => overflow.side === side);
    const tag = (element.cloneNode(false) as Element).outerHTML.replace(/<\/[^>]*>$/, '').slice(0, 80);
    if (pixels < 1 || (known !== undefined && known.pixels >= pixels)) return;
    if (known !== undefined) found.splice(found.indexOf(known), 1);
    found.push({ side, pixels: Math.round(pixels), element: tag });
  }

  function isDrawn(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    const seen = element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
    return seen && width > 1 && height > 1;
  }

  for (const element of slide.querySelectorAll('*')) {
    if (element.matches('svg *, math *') || !isDrawn(element)) continue;
    const rect = element.getBoundingClientRect();
    note('above', (box.top - rect.top) / scale, element);
    note('left', (box.left - rect.left) / scale, element);
    note('below', (rect.bottom - box.bottom) / scale, element);
    note('right', (rect.right - box.right) / scale, element);
    // A field scrolls its own text.
    if (getComputedStyle(element).overflow === 'visible' || element.matches('svg, input')) continue;
    note('below', element.scrollHeight - element.clientHeight, element);
    note('right', element.scrollWidth - element.clientWidth, element);
  }
  for (const solution of slide.querySelectorAll('[data-solution][data-shown]')) {
    // The solution of an exercise grows upwards, and would cover the code above it.
    const start = solution.parentElement?.querySelector('[data-code]');
    const [end, top] = [start?.getBoundingClientRect().bottom ?? 0, solution.getBoundingClientRect().top];
    if (isDrawn(solution)) note('above', (end - top) / scale, solution);
  }
  note('below', slide.scrollHeight - slide.clientHeight, slide);
  note('right', slide.scrollWidth - slide.clientWidth, slide);
  return found;
}
