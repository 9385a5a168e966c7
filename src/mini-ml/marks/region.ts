/** The part of the frame that a model gives to a class, as rings filled by the even-odd rule. */
import { withRole, type Path } from '../../engine/figure/figure.ts';
import type { MarkKind } from '../../engine/figure/mark.ts';
import { missing, paths, whole } from '../../engine/figure/mark-data.ts';
import { closed, svgElement, type Canvas } from '../../engine/figure/svg.ts';
import { oneOf, record } from '../../engine/schema/schema.ts';
import type { BoundaryMark } from './boundary.ts';
import { pointClass, type PointClass } from './points.ts';

export interface RegionMark {
  role: 'region';
  of: PointClass;
  rings: readonly Path[];
}

export const region: MarkKind<RegionMark> = {
  role: 'region',
  isGround: true,
  check: record({ role: oneOf('region'), of: pointClass, rings: paths }),
  settle: (mark) => ({ mark: { ...mark, rings: whole(mark.rings) }, leftOut: missing(mark.rings) }),
  size: ({ rings }) => rings.flat().length,
  draw: (mark, pen) => pen.shape((canvas) => regionShape(canvas, mark)),
  /** A line says more than an area. */
  words(regions, { subject, marks }) {
    const [boundary] = withRole<BoundaryMark>(marks, 'boundary');
    if (subject !== 'plane' || boundary?.line !== undefined) return [];
    if (!regions.some(({ of }) => of === 'cross')) return ['The model predicts circle everywhere.'];
    return [boundary === undefined ? 'The model predicts cross everywhere.' : share(regions)];
  },
};

function share(regions: readonly RegionMark[]): string {
  const area = (of: PointClass) =>
    Math.abs(regions.filter((one) => one.of === of).flatMap(({ rings }) => rings).reduce(addArea, 0));
  const percent = Math.round((100 * area('cross')) / (area('circle') || 1));
  return `The model predicts cross on ${percent}% of the square.`;
}

/** Half the sum of x·dy - y·dx around the ring; holes run the other way and count against it. */
function addArea(sum: number, ring: Path): number {
  return sum + ring.reduce((part, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return part + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Circles have a plain ground; crosses have a hatched one, so that no colour is needed to tell them apart. */
function regionShape(canvas: Canvas, { of, rings }: RegionMark): Element {
  const { document, id, x, y } = canvas;
  const d = closed(rings, canvas);
  if (of === 'circle' || d === '') return svgElement(document, 'path', { class: `region-${of}`, d });
  const places = rings.flat();
  const [left, right] = reach(places.map(([px]) => x(px)));
  const [top, bottom] = reach(places.map(([, py]) => y(py)));
  const clip = svgElement(document, 'path', { d, 'clip-rule': 'evenodd' });
  return svgElement(document, 'g', { 'class': 'region-cross', 'clip-path': `url(#${id}-clip)` }, [
    svgElement(document, 'clipPath', { id: `${id}-clip` }, [clip]),
    svgElement(document, 'rect', { x: left, y: top, width: right - left, height: bottom - top }),
    hatch(document, left, right, top, bottom),
  ]);
}

/** The whole pixels from the least to the greatest of these; farther out than any figure is wide nothing is seen. */
function reach(values: readonly number[]): [number, number] {
  const near = values.map((value) => Math.min(4000, Math.max(-4000, value)));
  return [Math.floor(Math.min(...near)), Math.ceil(Math.max(...near))];
}

/**
 * Steep lines, so that they run along neither boundaries nor perpendiculars: the dashes of one wide line, slanted.
 * Unlike a pattern, they stay lines on paper.
 */
function hatch(document: Document, left: number, right: number, top: number, bottom: number): Element {
  const from = Math.floor((left + top / 3) / 9) * 9;
  const d = `M${from},${(top + bottom) / 2}H${Math.ceil(right + bottom / 3)}`;
  return svgElement(document, 'path', { d, 'stroke-width': bottom - top, 'transform': 'skewX(-18.43)' });
}
