/**
 * How large texts are, without fonts: the same guess at build time and in every browser. It is for the bubbles of tips
 * and for labels that must fit.
 */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is measured. */
export interface Measured {
  readonly localName: string;
  readonly parentElement: Measured | null;
  readonly children: readonly Measured[];
  readonly textContent: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
}

/** Widths in hundredths of the size of the font; what is not listed is as wide as most letters. */
const classes: readonly (readonly [letters: string, width: number])[] = [
  ['\u200b', 0], ['iljI|!.,:;\'`', 26], [' ()[]{}/\\-tfr"', 34], ['csxzvkyJ?*^', 50], ['mwMW@%', 88],
  ['ABCDEGHKNOQRUV&', 68],
];
const usual = 57;
const widths = new Map(classes.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
const firstWide = '\u2e80';

/** Some fonts of systems are wider than others: a bubble has room for these. */
const reserve = 1.1;

/** In pixels, for a font of this size. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? (letter > firstWide ? 100 : usual);
  return (sum / 100) * size * reserve;
}

/** The box of a text, or of the shapes and texts in a group; transforms are not looked at. */
export function boxOf(element: Measured): Box {
  const shape = shapes[element.localName];
  if (shape) return shape((name) => numberOf(element, name), element);
  return around(element.children.map(boxOf).filter(({ width, height }) => width > 0 || height > 0));
}

const numberOf = (element: Measured, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;

type Shape = (at: (name: string) => number, element: Measured) => Box;

const ellipse = (x: number, y: number, rx: number, ry: number): Box =>
  ({ x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry });
const rect: Shape = (at) => ({ x: at('x'), y: at('y'), width: at('width'), height: at('height') });

const shapes: Readonly<Record<string, Shape | undefined>> = {
  text: (_, element) => textBox(element),
  tspan: (_, element) => textBox(element),
  rect,
  image: rect,
  circle: (at) => ellipse(at('cx'), at('cy'), at('r'), at('r')),
  ellipse: (at) => ellipse(at('cx'), at('cy'), at('rx'), at('ry')),
  line: (at) => aroundPoints([at('x1'), at('x2')], [at('y1'), at('y2')]),
};

function aroundPoints(xs: readonly number[], ys: readonly number[]): Box {
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const around = (boxes: readonly Box[]): Box =>
  (boxes.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : aroundPoints(
    boxes.flatMap(({ x, width }) => [x, x + width]), boxes.flatMap(({ y, height }) => [y, y + height]),
  ));

const usualSize = 10;

function textBox(element: Measured): Box {
  const size = Number.parseFloat(inherited(element, 'font-size') ?? '') || usualSize;
  const spans = element.children.filter(({ localName }) => localName === 'tspan').map(({ textContent }) => textContent);
  const lines = spans.length > 0 ? spans : [element.textContent];
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const anchor = inherited(element, 'text-anchor');
  const before = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  const [x, y] = [numberOf(element, 'x') - before, numberOf(element, 'y') - size];
  return { x, y, width, height: width === 0 ? 0 : size * (lines.length + 0.2) };
}

function inherited(element: Measured, name: string): string | undefined {
  for (let one: Measured | null = element; one; one = one.parentElement) {
    const value = one.getAttribute(name) ?? declared(one, name);
    if (value) return value;
  }
  return undefined;
}

function declared(element: Measured, name: string): string | undefined {
  const style = element.hasAttribute('style') ? element.getAttribute('style') ?? '' : '';
  return new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(style)?.[1];
}
