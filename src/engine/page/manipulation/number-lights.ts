/** Lights a number where it stands: in the code, and in what a cell prints. Nothing of the page is changed for it. */

export interface Span {
  start: number;
  end: number;
}

/** Where the numbers of a text stand, if they are just these, in this order. */
export function spansOf(values: readonly number[], text: string): Span[] | undefined {
  const found = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
  const isSame = found.length === values.length && found.every(([number], at) => Number(number) === values[at]);
  return isSame ? found.map(({ index, 0: number }) => ({ start: index, end: index + number.length })) : undefined;
}

/** The nth of some values in each output of a slide that prints just these. */
export function printedRanges(slide: Element, values: readonly number[], at: number): Range[] {
  return [...slide.querySelectorAll('[data-output] pre')].flatMap((output) => {
    const [text] = output.childNodes;
    const span = text && spansOf(values, output.textContent)?.[at];
    if (!span) return [];
    const range = output.ownerDocument.createRange();
    range.setStart(text, span.start);
    range.setEnd(text, span.end);
    return [range];
  });
}

/** As a symbol is lit; what was lit before is lit no more. */
export function lightRanges(document: Document, ranges: readonly Range[]): void {
  const { CSS: css, Highlight: Light } = document.defaultView as Window & typeof globalThis;
  if ('highlights' in css) css.highlights.set('term', new Light(...ranges));
}
