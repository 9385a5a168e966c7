/** The concepts of a subject in code on the page, static or in an editor, as ranges. */
import { termsIn, type TermNames } from '../../cell/terms.ts';

export interface TermRange {
  term: string;
  range: Range;
}

/** All of them in the pieces of code of a slide. */
export function termRanges(slide: Element, names: TermNames): TermRange[] {
  return [...slide.querySelectorAll('pre:has(> code, > [data-editor])')].flatMap((code) => rangesIn(code, names));
}

/** The symbol at a place of the window, if one stands there. */
export function termAt(code: Element, x: number, y: number, names: TermNames): string | undefined {
  const isThere = ({ left, right, top, bottom }: DOMRect): boolean =>
    left <= x && x <= right && top <= y && y <= bottom;
  return rangesIn(code, names).find(({ range }) => [...range.getClientRects()].some(isThere))?.term;
}

/** The symbol that an element of code stands for, a number say. */
export function termOf(element: Element, names: TermNames): string | undefined {
  const code = element.closest('pre');
  return code === null ? undefined : rangesIn(code, names).find(({ range }) => range.intersectsNode(element))?.term;
}

function rangesIn(code: Element, names: TermNames): TermRange[] {
  const lines = linesOf(code);
  const source = lines.map(({ textContent }) => textContent).join('\n');
  return termsIn(source, names, codeAbove(code)).map(({ term, start, end }) =>
    ({ term, range: rangeOver(lines, start, end) }));
}

/** A part of the code, by its place in the source. */
export function rangeIn(code: Element, start: number, end: number): Range {
  return rangeOver(linesOf(code), start, end);
}

function rangeOver(lines: readonly Element[], start: number, end: number): Range {
  const range = lines[0]!.ownerDocument.createRange();
  range.setStart(...placeOf(lines, start));
  range.setEnd(...placeOf(lines, end));
  return range;
}

/** An editor has an element for each line; other code is one piece. */
function linesOf(code: Element): Element[] {
  const editor = code.querySelector('[data-editor]')?.shadowRoot;
  return editor ? [...editor.querySelectorAll('.cm-line')] : [...code.querySelectorAll(':scope > code')];
}

function codeAbove(code: Element): string[] {
  const cells = [...code.ownerDocument.querySelectorAll<HTMLElement>('live-cell')];
  const above = cells.filter((cell) => cell.compareDocumentPosition(code) & Node.DOCUMENT_POSITION_FOLLOWING);
  return above.filter((cell) => !cell.contains(code)).map(({ dataset }) => dataset['source'] ?? '');
}

function placeOf(lines: readonly Element[], offset: number): [Node, number] {
  let left = offset;
  for (const line of lines) {
    const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      if (left <= text.length) return [text, left];
      left -= text.length;
    }
    left -= 1;
  }
  return [lines[0]!, 0];
}
