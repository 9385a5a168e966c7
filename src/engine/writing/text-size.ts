/** Measures in the page how large the text of a slide is. The browser gets the function as it is. */

export interface SmallText {
  /** Its size in pixels of the canvas of 1280×720. */
  pixels: number;
  text: string;
}

/**
 * Every text that is seen on the slide and smaller than `least` pixels of its own canvas, each once, in reading order.
 * Words of a drawing are measured as they are drawn, fields by what would stand in them.
 */
export function measureSmallText(slide: Element, least: number): SmallText[] {
  const scale = (slide.querySelector('[data-canvas]') ?? slide).getBoundingClientRect().width / 1280;
  const small = new Map<string, SmallText>();

  function isSeen(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  }

  function sizeOf(element: Element): number {
    const own = parseFloat(getComputedStyle(element).fontSize);
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    return matrix === null ? own : (own * Math.hypot(matrix.a, matrix.b)) / scale;
  }

  function note(element: Element, text: string): void {
    const pixels = Math.round(sizeOf(element) * 10) / 10;
    if (pixels < least && isSeen(element)) small.set(`${pixels} ${text}`, { pixels, text });
  }

  const unseen = 'desc, title, script, style, template, option';
  const fields = 'select, textarea, input:not([type="range"], [type="checkbox"], [type="radio"])';
  const words = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { parentElement: element, textContent } = words.currentNode;
    const text = (textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 40);
    if (element !== null && text !== '' && !element.matches(unseen)) note(element, text);
  }
  for (const field of slide.querySelectorAll(fields)) {
    note(field, field.getAttribute('aria-label') ?? field.getAttribute('name') ?? 'a field');
  }
  return [...small.values()];
}
