/** The axes of a figure as SVG. */
import type { Axes, XY } from './figure.ts';
import { round, svgElement, type Canvas } from './svg.ts';

/** Below the marks a horizontal and a vertical line with their ticks, above them what stands at these. */
export interface AxesShape {
  lines: Element;
  words: Element;
}

export function axesShape({ document, x, y, left, bottom }: Canvas, axes: Axes): AxesShape {
  const [right, top] = [round(x(axes.ends[0])), round(y(axes.ends[1]))];
  const [crossX, crossY] = [round(x(axes.through[0])), round(y(axes.through[1]))];
  const ticks = [
    ...axes.ticks[0].map((tick) => ({ at: [round(x(tick)), crossY] as XY, dx: 0, dy: 5, tick })),
    ...axes.ticks[1].map((tick) => ({ at: [crossX, round(y(tick))] as XY, dx: -5, dy: 0, tick })),
  ];
  const strokes = ticks.map(({ at: [px, py], dx, dy }) => `M${px},${py}l${dx},${dy}`).join('');
  const lines = svgElement(document, 'path', { d: `M${left},${crossY}H${right}M${crossX},${bottom}V${top}${strokes}` });
  return {
    lines: svgElement(document, 'g', { class: 'axes' }, [lines]),
    words: svgElement(document, 'g', { class: 'axes' }, [
      ...ticks.map(({ at: [px, py], dx, tick }) =>
        svgElement(document, 'text', dx === 0
          ? { x: px, y: py + 6, dy: '0.95em' }
          : { x: px - 9, y: py, dy: '0.32em', class: 'end' }, [tickWord(tick)])),
      // Beside the end of its axis: a point or a handle may lie there.
      named(document, axes.names[0], right + 8, crossY + 4, 'axis-name start'),
      named(document, axes.names[1], crossX, top - 14, 'axis-name'),
    ]),
  };
}

/** `−1`, and `½` for a half, which takes no more room. */
function tickWord(tick: number): string {
  const whole = Math.trunc(tick);
  const isHalf = Math.abs(tick - whole) === 0.5;
  const sign = tick < 0 ? '−' : '';
  return isHalf ? `${sign}${whole === 0 ? '' : Math.abs(whole)}½` : `${sign}${Math.abs(tick)}`;
}

/** `x1` is written with its digit lowered. */
function named(document: Document, name: string, x: number, y: number, look: string): Element {
  const [, letter, digit] = /^([a-z])(\d)$/.exec(name) ?? ['', name, ''];
  const lowered = digit === '' ? [] : [svgElement(document, 'tspan', { dy: 4 }, [digit!])];
  return svgElement(document, 'text', { class: look, x, y }, [letter!, ...lowered]);
}
