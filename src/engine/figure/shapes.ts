/** What a pen draws: symbols, lines and texts on the scales of a figure. */
import type { Path, XY } from './figure.ts';
import type { Outline, Symbol } from './mark.ts';
import { round, svgElement, type Canvas } from './svg.ts';

export function symbolsShape(
  { document, x, y }: Canvas, at: readonly XY[], { shape, radius }: Symbol, name: string,
): Element {
  const outline = shape === 'circle' ? undefined : outlineOf(shape, radius);
  const symbols = at.map((place) => {
    const [cx, cy] = [round(x(place[0])), round(y(place[1]))];
    return outline === undefined
      ? svgElement(document, 'circle', { cx, cy, r: radius })
      : svgElement(document, 'path', { transform: `translate(${cx},${cy})`, d: outline });
  });
  return svgElement(document, 'g', { class: name }, symbols);
}

/** Half the width of a diamond by half its height: its angles are those of two triangles of equal sides. */
const slim = Math.tan(Math.PI / 6);

/** As wide as a circle of the same area asks for. */
function diamond(radius: number): Outline {
  const height = radius * Math.sqrt(Math.PI / (2 * slim));
  const width = height * slim;
  return {
    draw(path) {
      path.moveTo(0, -height);
      path.lineTo(width, 0);
      path.lineTo(0, height);
      path.lineTo(-width, 0);
      path.closePath();
    },
  };
}

function outlineOf(shape: 'diamond' | Outline, radius: number): string {
  let d = '';
  const place = (x: number, y: number): string => `${thousandths(x)},${thousandths(y)}`;
  const outline = shape === 'diamond' ? diamond(radius) : shape;
  outline.draw({
    moveTo: (x, y) => void (d += `M${place(x, y)}`),
    lineTo: (x, y) => void (d += `L${place(x, y)}`),
    closePath: () => void (d += 'Z'),
  });
  return d;
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** One path for each line; a line of a single place is a dot where line ends are round. */
export function linesShape({ document, x, y }: Canvas, paths: readonly Path[], name: string): Element {
  const lines = paths.filter(({ length }) => length > 0).map((path) => {
    const d = `M${path.map(([px, py]) => `${round(x(px))},${round(y(py))}`).join('L')}${path.length === 1 ? 'Z' : ''}`;
    return svgElement(document, 'path', { d });
  });
  return svgElement(document, 'g', { class: name }, lines);
}

/** One text for each place, moved by so many pixels. */
export function textsShape(
  { document, x, y }: Canvas, at: readonly XY[], words: readonly string[], name: string, [dx, dy]: XY,
): Element {
  const texts = at.flatMap((place, index) => {
    const word = words[index] ?? '';
    const transform = `translate(${round(x(place[0]) + dx)},${round(y(place[1]) + dy)})`;
    return word === '' ? [] : [svgElement(document, 'text', { y: '0.32em', transform }, [word])];
  });
  return svgElement(document, 'g', { class: name }, texts);
}
