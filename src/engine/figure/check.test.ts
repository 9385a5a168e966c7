import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { oneOf, record } from '../schema/schema.ts';
import { checkPicture } from './check.ts';
import { describe } from './describe.ts';
import { FigureError, toFigure, type Figure, type Mark, type XY } from './figure.ts';
import { expectHarmless, spoil } from '../../../tests/figures/harmless.ts';
import type { MarkKind } from './mark.ts';
import { atPlaces, numbers, places } from './mark-data.ts';
import { markKinds, type EngineMark } from './marks/marks.ts';
import { drawPicture } from './draw.ts';
import { hcat } from './rows.ts';

interface StarsMark {
  role: 'stars';
  at: readonly XY[];
  sizes?: readonly number[];
}

/** A mark as a subject brings it. */
const stars: MarkKind<StarsMark> = {
  role: 'stars',
  check: record({ role: oneOf('stars'), at: places }, { sizes: numbers }),
  ...atPlaces<StarsMark>('sizes'),
  draw: ({ at }, pen) => pen.symbols(at, { shape: 'circle', radius: 4 }, 'stars'),
};
const kinds = markKinds([stars]);

/** The soak tries many more. */
const numRuns = Number(process.env['RANDOM_RUNS'] ?? 600);

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const good = toFigure<EngineMark | StarsMark>({
  subject: 'curve',
  title: 'A curve',
  axes: { through: [0, 0], ends: [1, 1], names: ['x', 'y'], ticks: [[0.5], []] },
  marks: [
    { role: 'levels', levels: [{ below: 1, rings: [[[0, 0], [1, 0], [1, 1]]] }] },
    { role: 'curve', paths: [[[0, 0], [1, 1]]] },
    { role: 'guide', paths: [[[0, 1], [0.5, 0], [1, 1]]] },
    { role: 'stars', at: [[0.1, 0.2]], sizes: [3] },
    { role: 'dots', at: [[0.5, 0.5]] },
    { role: 'cursor', at: [0.2, 0.2] },
    { role: 'labels', at: [[0.2, 0.2]], text: ['here'], anchor: 'above' },
  ],
  handles: [{ id: 'a', role: 'mark', label: 'Cursor', at: [0.2, 0.2], free: 'x' }],
});
const image = toFigure<EngineMark>({
  subject: 'pixels', title: 'An image', marks: [{ role: 'pixels', columns: 2, ink: [0, 15, 3, 8], from: [0, 0], to: [1, 1] }],
});
const withPanel = toFigure<EngineMark>({
  subject: 'curve', title: 'A panel', marks: [{ role: 'panel', at: [0.5, 0.5], width: 100, figure: image }],
});

function problem(value: unknown): string {
  try {
    checkPicture(value, kinds);
  } catch (error) {
    if (error instanceof FigureError) return `${error.option}: ${error.message}`;
    throw error;
  }
  return 'no problem';
}

function withMark(mark: object): object {
  return { ...good, marks: [mark] };
}

function points(at: unknown, more: object = {}): object {
  return withMark({ role: 'stars', at, ...more });
}

test('what may not be in a figure is refused by its name', () => {
  expect(problem(points([[0, 1]], { href: 'javascript:alert(1)' }))).toMatchInlineSnapshot(`"marks[0].href: marks[0].href is not an option here. Known options: role, at, sizes."`);
  expect(problem({ ...good, style: 'background: url(https://example.org)' })).toMatchInlineSnapshot(`"style: style is not an option here. Known options: kind, subject, title, width, height, margin, x, y, axes, leftOut, marks, handles."`);
  expect(problem(points([[0, 1]], { fill: 'url(https://example.org/a.svg#a)' }))).toMatchInlineSnapshot(`"marks[0].fill: marks[0].fill is not an option here. Known options: role, at, sizes."`);
  expect(problem(withMark({ role: 'image', src: 'https://example.org/a.png' }))).toMatchInlineSnapshot(`"marks[0].role: marks[0].role is "image"; it must be "curve", "guide", "dots", "levels", "cursor", "panel", "pixels", "edges", "labels" or "stars"."`);
  expect(problem({ ...good, then: 'x' })).toMatchInlineSnapshot(`"then: then is not an option here. Known options: kind, subject, title, width, height, margin, x, y, axes, leftOut, marks, handles."`);
  expect(problem(JSON.parse('{"kind": "figure", "__proto__": {"title": "x"}}'))).toMatchInlineSnapshot(`"__proto__: __proto__ is not an option here. Known options: kind, subject, title, width, height, margin, x, y, axes, leftOut, marks, handles."`);
});

test('what is missing or of the wrong kind is named', () => {
  expect(problem(undefined)).toMatchInlineSnapshot(`": The picture is missing; it must be a plain object."`);
  expect(problem({ ...good, title: undefined })).toMatchInlineSnapshot(`"title: title is missing; it must be a string."`);
  expect(problem({ ...good, title: { toString: () => 'x' } })).toMatchInlineSnapshot(`"title: title is of type object; it must be a string."`);
  expect(problem({ ...good, x: [1, 0] })).toMatchInlineSnapshot(`"x: x is a list of 2; it must be an increasing range."`);
  expect(problem(points([[0, '1']]))).toMatchInlineSnapshot(`"marks[0].at[0][1]: marks[0].at[0][1] is "1"; it must be a number."`);
  expect(problem(points([[0, 1]], { sizes: [1, 2] }))).toMatchInlineSnapshot(`"marks[0].sizes: marks[0].sizes has 2 entries for 1 points."`);
});

test('what is too much is counted', () => {
  expect(problem({ ...good, width: 1e9 })).toMatchInlineSnapshot(`"width: width is 1000000000; it must be a number from 100 to 2000."`);
  expect(problem({ ...good, marks: Array.from({ length: 41 }, () => good.marks[0]) })).toMatchInlineSnapshot(`"marks: marks has 41 entries; at most 40 are allowed."`);
  expect(problem(points(Array.from({ length: 20_001 }, () => [0, 1])))).toMatchInlineSnapshot(`"marks[0].at: marks[0].at has 20,001 entries; at most 20,000 are allowed."`);
  expect(problem({ ...good, title: 'x'.repeat(501) })).toMatchInlineSnapshot(`"title: title has 501 characters; at most 500 are allowed."`);
  expect(problem(hcat(Array.from({ length: 25 }, () => good)))).toMatchInlineSnapshot(`"pictures: pictures has 25 entries; at most 24 are allowed."`);
  const two = { role: 'dots', at: Array.from({ length: 10_001 }, () => [0, 1]) };
  expect(problem({ ...good, marks: [two, two] })).toMatchInlineSnapshot(`"marks: The figure has 20,002 points; at most 20,000 are drawn."`);
});

test('rows in rows end somewhere, and panels hold no panels', () => {
  const nested = [1, 2, 3, 4, 5, 6].reduce<object>((inner) => ({ ...hcat([]), pictures: [inner] }), good);
  expect(problem(nested)).toMatchInlineSnapshot(`"pictures[0].pictures[0].pictures[0].pictures[0].pictures[0]: Rows and columns are nested more than 4 levels deep."`);
  expect(problem(withMark({ role: 'panel', at: [0, 0], width: 100, figure: withPanel }))).toMatchInlineSnapshot(`"marks[0].figure: marks[0].figure has panels, but a panel cannot contain panels."`);
});

test('places that are none are left out, counted and said; the others are drawn', () => {
  const path = [[0, NaN], [1, Infinity], [2, 1], [3, 2], [NaN, 1]];
  const figure = checkPicture(withMark({ role: 'curve', paths: [path] }), kinds) as Figure;
  expect(figure.leftOut).toBe(3);
  expect(describe(figure, kinds)).toContain('3 points without finite coordinates are left out.');
  const scored = checkPicture(points([[NaN, 0], [0.5, 0.5]], { sizes: [1, -1] }), kinds) as Figure;
  expect(scored.marks).toEqual([{ role: 'stars', at: [[0.5, 0.5]], sizes: [-1] }]);
});

test('extreme numbers are drawn as numbers', () => {
  const path = [[0, 1e308], [1, -1e308], [2, 5e-324]];
  const figure = { ...withMark({ role: 'curve', paths: [path, [[1, 1]]] }), x: [0, 5e-324] };
  expect(drawPicture(checkPicture(figure, kinds), { document, id: 'x', kinds }).outerHTML).not.toMatch(/NaN|Infinity/);
});

test('characters that hide or turn text are taken out, and markup stays text', () => {
  const title = 'a\u202eb\u0000c\u200bd\ud800 <img src=x onerror=alert(1)>';
  const picture = checkPicture({ ...good, title }, kinds) as Figure;
  expect(picture.title).toBe('a b c d\ufffd <img src=x onerror=alert(1)>');
  const label = { role: 'labels', at: [[0, 0]], text: [title], anchor: 'above' };
  const drawn = drawPicture(checkPicture(withMark(label), kinds), { document, id: 'x', kinds });
  expect(drawn.querySelector('img')).toBeNull();
});

test('what comes out is a copy that later changes do not reach', () => {
  const marks: Mark[] = [...structuredClone(good).marks];
  const picture = checkPicture({ ...good, marks }, kinds);
  marks.length = 0;
  expect(picture).toEqual(good);
});

const samples = [good, image, withPanel, hcat([good, good])];
const junk = fc.oneof(
  fc.anything(),
  fc.constantFrom<unknown>('url(//x)', -1, 0, 1e308, NaN, '', [], {}, null, 'stars', 'figure', toFigure({
    subject: 'tree', title: '', marks: [],
  })),
);

/** One of our figures with a value put, replaced or taken away somewhere inside. */
const mutated = fc.tuple(fc.constantFrom(...samples), fc.array(fc.nat(), { maxLength: 6 }), junk, fc.boolean())
  .map(([sample, way, value, add]) => {
    const copy = structuredClone(sample) as unknown;
    spoil(copy, way, value, add);
    return copy;
  });

test('random and spoilt pictures are refused by a FigureError or drawn without harm', () => {
  fc.assert(fc.property(fc.oneof(junk, mutated), (value) => expectHarmless(value, kinds)), { numRuns });
});

test('a subject brings no mark without a check, and none that is there already', () => {
  const unchecked = { ...stars, check: undefined } as unknown as MarkKind;
  expect(() => markKinds([unchecked])).toThrowErrorMatchingInlineSnapshot(`[TypeError: The mark "stars" has no check. Fix: write one.]`);
  expect(() => markKinds([stars, stars])).toThrowErrorMatchingInlineSnapshot(`[RangeError: The mark "stars" is there twice. Fix: give one of them another role.]`);
  expect(() => markKinds([{ ...stars, role: 'curve' } as unknown as MarkKind])).toThrow('The mark "curve" is there twice.');
});
