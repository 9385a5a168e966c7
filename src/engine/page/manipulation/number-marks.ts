/** The numbers of static code as elements that can be taken hold of, found by the syntax tree of the cell. */
import { fill } from '../../words/fill.ts';
import { hands } from '../../words/hands.ts';
import type { CompiledCell, Literal } from '../../cell/cell.ts';
import type { LiveCell } from '../live/program.ts';
import { writeText } from '../live/write-text.ts';

/** Brings the code on the page to the text of the cell, and its numbers to the literals of it. */
export async function showCode(code: HTMLElement, cell: LiveCell): Promise<void> {
  if (cell.compiled && hasMarks(code, cell.compiled)) write(code, cell.compiled);
  if (code.textContent !== cell.text) await colour(code, cell.text);
  if (cell.compiled && code.textContent === cell.text && !hasMarks(code, cell.compiled)) mark(code, cell.compiled);
}

/** The number's place in θ. */
export function indexOf(mark: HTMLElement): number {
  return Number(mark.dataset['number']);
}

export function marksOf(code: Element): HTMLElement[] {
  return [...code.querySelectorAll<HTMLElement>('[data-number]')];
}

export function nameOf({ name, argument }: Literal): string {
  if (name !== undefined || argument === undefined) return name ?? hands.number;
  return fill(hands.argument, { number: argument.index + 1, function: argument.of });
}

function hasMarks(code: Element, { literals }: CompiledCell): boolean {
  const marks = marksOf(code);
  const scrubbed = literals.flatMap(({ scrub }, index) => (scrub ? [index] : []));
  return marks.length === scrubbed.length && marks.every((mark, at) => indexOf(mark) === scrubbed[at]);
}

/** Writes the numbers where they stand: nothing else of the code changes, the focus stays. */
function write(code: Element, { source, literals }: CompiledCell): void {
  for (const mark of marksOf(code)) {
    const literal = literals[indexOf(mark)]!;
    const text = source.slice(literal.start, literal.end);
    if (mark.textContent === text) continue;
    const number = mark.querySelector('.tok-number') ?? mark;
    writeText(number, number === mark ? text : text.replace(/^-/, ''));
    if (mark.textContent !== text) mark.replaceChildren(...(text.startsWith('-') ? ['-'] : []), number);
    say(mark, literal, text);
  }
}

async function colour(code: HTMLElement, text: string): Promise<void> {
  const { pieces } = await import('../../cell/highlight.ts');
  const { ownerDocument: document } = code;
  code.replaceChildren(...pieces(text).map((piece) => {
    if (piece.className === '') return piece.text;
    const span = document.createElement('span');
    span.className = piece.className;
    span.textContent = piece.text;
    return span;
  }));
}

function mark(code: HTMLElement, { source, literals }: CompiledCell): void {
  for (const old of marksOf(code)) old.replaceWith(...old.childNodes);
  code.normalize();
  literals.forEach((literal, index) => {
    if (!literal.scrub) return;
    const made = code.ownerDocument.createElement('span');
    made.dataset['number'] = String(index);
    made.role = 'spinbutton';
    made.tabIndex = -1;
    wrap(code, literal, made);
    say(made, literal, source.slice(literal.start, literal.end));
  });
}

function say(mark: HTMLElement, literal: Literal, text: string): void {
  mark.ariaLabel = nameOf(literal);
  mark.ariaValueNow = String(literal.value);
  mark.ariaValueText = text;
}

/** Puts the text of a literal, its sign and its coloured token, into an element. */
function wrap(code: HTMLElement, { start, end }: Literal, into: HTMLElement): void {
  const range = code.ownerDocument.createRange();
  const [from, at] = textAt(code, start, true);
  const [to, until] = textAt(code, end, false);
  const token = (text: Text): Element | null => (text.parentElement === code ? null : text.parentElement);
  const [first, last] = [token(from), token(to)];
  if (first) range.setStartBefore(first);
  else range.setStart(from, at);
  if (last) range.setEndAfter(last);
  else range.setEnd(to, until);
  range.surroundContents(into);
}

/** The text node that holds an offset of the code; at a seam, the one that begins or the one that ends there. */
function textAt(code: HTMLElement, offset: number, begins: boolean): [Text, number] {
  const walker = code.ownerDocument.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (left < text.length || (left === text.length && !begins)) return [text, left];
    left -= text.length;
  }
  throw new RangeError(`the code ends before ${offset}`);
}
