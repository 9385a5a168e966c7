/** What the marks of a plot are drawn from, heard while Plot draws them. */
import * as Plot from '@observablehq/plot';
import type { DrawnMark } from './grips.ts';

type Scale = ((value: unknown) => number) & { bandwidth?(): number };
type Scales = Readonly<Record<string, Scale | undefined>>;
type Index = ArrayLike<number> & { readonly fx?: unknown; readonly fy?: unknown };
interface Dimensions { width: number; height: number; marginLeft: number; marginTop: number }

type Drawing = [index: Index | null, scales: Scales, values: DrawnMark['values'], size: Dimensions, ...rest: unknown[]];

interface Rendered {
  render(...drawn: Drawing): unknown;
  readonly ariaLabel?: string;
  readonly dx?: number;
  readonly dy?: number;
}

/** Those whose places are what the scales make of their values, so that a hand can hold them. */
const held = new Set([
  'dot', 'text', 'image', 'vector', 'line', 'area', 'bar', 'rect', 'cell', 'rule', 'tick', 'arrow', 'link',
]);

const isHeld = (mark: unknown): mark is Rendered =>
  mark instanceof Plot.Mark && held.has((mark as unknown as Rendered).ariaLabel ?? '');

/** Draws, and tells of these marks. */
export function whileWatched<T>(marks: readonly unknown[], draw: () => T): { drawn: T; seen: readonly DrawnMark[] } {
  const seen: DrawnMark[] = [];
  const undo = marks.flatMap((mark, at) => (isHeld(mark) ? [watch(mark, at, seen)] : []));
  try {
    return { drawn: draw(), seen };
  } finally {
    for (const one of undo) one();
  }
}

/** A mark may stand in several plots, so it is left as it was. */
function watch(mark: Rendered, at: number, seen: DrawnMark[]): () => void {
  const own = Object.getOwnPropertyDescriptor(mark, 'render');
  const { render } = mark;
  mark.render = (index, scales, values, size, ...rest) => {
    if (index) seen.push({ mark: at, name: mark.ariaLabel ?? '', index, values, ...placed(mark, index, scales, size) });
    return render.call(mark, index, scales, values, size, ...rest);
  };
  return () => {
    if (own) Object.defineProperty(mark, 'render', own);
    else Reflect.deleteProperty(mark, 'render');
  };
}

function placed(
  { dx = 0, dy = 0 }: Rendered, { fx, fy }: Index, { x, y, fx: across, fy: down }: Scales, size: Dimensions,
): Omit<DrawnMark, 'mark' | 'name' | 'index' | 'values'> {
  const shiftX = across && fx !== undefined ? across(fx) - size.marginLeft : 0;
  const shiftY = down && fy !== undefined ? down(fy) - size.marginTop : 0;
  return {
    shift: [shiftX + dx, shiftY + dy],
    band: [x?.bandwidth?.() ?? 0, y?.bandwidth?.() ?? 0],
    isBand: [x?.bandwidth !== undefined, y?.bandwidth !== undefined],
    width: size.width,
    height: size.height,
  };
}
