import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { digits, Linear, relu } from '../../mini-ml/core/index.ts';
import { checkPicture } from './check.ts';
import { describe } from './describe.ts';
import { FigureError, toFigure, type Figure, type Mark } from './figure.ts';
import { drawImage, graph, hcat, show, showLoss } from '../../mini-ml/figures/index.ts';
import { drawPicture } from './plot.ts';
import { dataTables } from './tables.ts';

/** The soak tries many more. */
const numRuns = Number(process.env['RANDOM_RUNS'] ?? 600);

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const good = show(new Linear(1, 1, -1), [[0.1, 0.2]], [[0.9, 0.7]]);

function problem(value: unknown): string {
  try {
    checkPicture(value);
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
  return withMark({ role: 'points', of: 'circle', at, ...more });
}

test('what may not be in a figure is refused by its name', () => {
  expect(problem(points([[0, 1]], { href: 'javascript:alert(1)' }))).toMatchInlineSnapshot(`"marks[0].href: marks[0].href is not an option here. Known are role, of, at, scores."`);
  expect(problem({ ...good, style: 'background: url(https://example.org)' })).toMatchInlineSnapshot(`"style: style is not an option here. Known are kind, subject, title, width, height, margin, x, y, axes, leftOut, marks, handles."`);
  expect(problem(points([[0, 1]], { fill: 'url(https://example.org/a.svg#a)' }))).toMatchInlineSnapshot(`"marks[0].fill: marks[0].fill is not an option here. Known are role, of, at, scores."`);
  expect(problem(withMark({ role: 'image', src: 'https://example.org/a.png' }))).toMatchInlineSnapshot(`"marks[0].role: marks[0].role is "image"; it must be "points" or "dots" or "cursor" or "levels" or "region" or "boundary" or "curve" or "guide" or "edges" or "pixels" or "nodes" or "labels" or "panel"."`);
  expect(problem({ ...good, then: 'x' })).toMatchInlineSnapshot(`"then: then is not an option here. Known are kind, subject, title, width, height, margin, x, y, axes, leftOut, marks, handles."`);
  expect(problem(JSON.parse('{"kind": "figure", "__proto__": {"title": "x"}}'))).toMatchInlineSnapshot(`"__proto__: __proto__ is not an option here. Known are kind, subject, title, width, height, margin, x, y, axes, leftOut, marks, handles."`);
});

test('what is missing or of the wrong kind is named', () => {
  expect(problem(undefined)).toMatchInlineSnapshot(`": The picture is missing; it must be a plain object."`);
  expect(problem({ ...good, title: undefined })).toMatchInlineSnapshot(`"title: title is missing; it must be a text."`);
  expect(problem({ ...good, title: { toString: () => 'x' } })).toMatchInlineSnapshot(`"title: title is of type object; it must be a text."`);
  expect(problem({ ...good, x: [1, 0] })).toMatchInlineSnapshot(`"x: x is a list of 2; it must be a range that goes up."`);
  expect(problem(points([[0, '1']]))).toMatchInlineSnapshot(`"marks[0].at[0][1]: marks[0].at[0][1] is "1"; it must be a number."`);
  expect(problem(points([[0, 1]], { scores: [1, 2] }))).toMatchInlineSnapshot(`"marks[0].scores: marks[0].scores has 2 entries for 1 points."`);
});

test('what is too much is counted', () => {
  expect(problem({ ...good, width: 1e9 })).toMatchInlineSnapshot(`"width: width is 1000000000; it must be a number from 100 to 2000."`);
  expect(problem({ ...good, marks: Array.from({ length: 41 }, () => good.marks[0]) })).toMatchInlineSnapshot(`"marks: marks has 41 entries; at most 40 are allowed."`);
  expect(problem(points(Array.from({ length: 20_001 }, () => [0, 1])))).toMatchInlineSnapshot(`"marks[0].at: marks[0].at has 20001 entries; at most 20000 are allowed."`);
  expect(problem({ ...good, title: 'x'.repeat(501) })).toMatchInlineSnapshot(`"title: title has 501 characters; at most 500 are allowed."`);
  expect(problem(hcat(Array.from({ length: 25 }, () => good)))).toMatchInlineSnapshot(`"pictures: pictures has 25 entries; at most 24 are allowed."`);
  const two = { role: 'points', of: 'cross', at: Array.from({ length: 10_001 }, () => [0, 1]) };
  expect(problem({ ...good, marks: [two, two] })).toMatchInlineSnapshot(`"marks: The figure has 20002 points; at most 20000 are drawn."`);
});

test('rows in rows end somewhere, and panels hold no panels', () => {
  const nested = [1, 2, 3, 4, 5, 6].reduce<object>((inner) => ({ ...hcat([]), pictures: [inner] }), good);
  expect(problem(nested)).toMatchInlineSnapshot(`"pictures[0].pictures[0].pictures[0].pictures[0].pictures[0]: Rows and columns are nested more than 4 deep."`);
  const loss = showLoss((b) => new Linear(1, 1, b), [[0, 0]], [[1, 1]], relu);
  expect(problem(withMark({ role: 'panel', at: [0, 0], width: 100, figure: loss }))).toMatchInlineSnapshot(`"marks[0].figure: marks[0].figure has panels; a panel may have none."`);
});

test('places that are none are left out, counted and said; the others are drawn', () => {
  const path = [[0, NaN], [1, Infinity], [2, 1], [3, 2], [NaN, 1]];
  const figure = checkPicture(withMark({ role: 'curve', paths: [path] })) as Figure;
  expect(figure.leftOut).toBe(3);
  expect(describe({ ...figure, subject: 'curve' })).toContain('3 points without a finite place left out.');
  const scored = checkPicture(points([[NaN, 0], [0.5, 0.5]], { scores: [1, -1] })) as Figure;
  expect(scored.marks).toEqual([{ role: 'points', of: 'circle', at: [[0.5, 0.5]], scores: [-1] }]);
});

test('extreme numbers are drawn as numbers', () => {
  const path = [[0, 1e308], [1, -1e308], [2, 5e-324]];
  const figure = { ...withMark({ role: 'curve', paths: [path, [[1, 1]]] }), x: [0, 5e-324] };
  expect(drawPicture(checkPicture(figure), { document, id: 'x' }).outerHTML).not.toMatch(/NaN|Infinity/);
});

test('characters that hide or turn text are taken out, and markup stays text', () => {
  const title = 'a\u202eb\u0000c\u200bd\ud800 <img src=x onerror=alert(1)>';
  const picture = checkPicture({ ...good, title }) as Figure;
  expect(picture.title).toBe('a b c d\ufffd <img src=x onerror=alert(1)>');
  const label = { role: 'labels', at: [[0, 0]], text: [title], anchor: 'above' };
  const drawn = drawPicture(checkPicture(withMark(label)), { document, id: 'x' });
  expect(drawn.querySelector('img')).toBeNull();
});

test('what comes out is a copy that later changes do not reach', () => {
  const marks: Mark[] = [...structuredClone(good).marks];
  const picture = checkPicture({ ...good, marks });
  marks.length = 0;
  expect(picture).toEqual(good);
});

const samples = [good, graph(relu, { circles: [1] }), drawImage(digits[0]!.pixels), hcat([good, good])];
const junk = fc.oneof(
  fc.anything(),
  fc.constantFrom<unknown>('url(//x)', -1, 0, 1e308, NaN, '', [], {}, null, 'points', 'figure', toFigure({
    subject: 'tree', title: '', marks: [],
  })),
);

/** One of our figures with a value put, replaced or taken away somewhere inside. */
const mutated = fc.tuple(fc.constantFrom(...samples), fc.array(fc.nat(), { maxLength: 6 }), junk, fc.boolean())
  .map(([sample, way, value, add]) => {
    const copy = structuredClone(sample) as unknown;
    let at = copy as Record<string, unknown>;
    for (const turn of way) {
      const inner = Object.values(at).filter((one) => typeof one === 'object' && one !== null);
      if (inner.length > 0) at = inner[turn % inner.length] as Record<string, unknown>;
    }
    const keys = Object.keys(at);
    at[add || keys.length === 0 ? 'extra' : keys[(way[0] ?? 0) % keys.length]!] = value;
    return copy;
  });

const allowed = new Set(['figure', 'svg', 'desc', 'g', 'path', 'circle', 'rect', 'text', 'tspan', 'clipPath', 'div']);

test('random and spoilt pictures are refused by a FigureError or drawn without harm', () => {
  fc.assert(fc.property(fc.oneof(junk, mutated), (value) => {
    if (problem(value) !== 'no problem') return;
    const picture = checkPicture(value);
    const drawn = drawPicture(picture, { document, id: 'x' });
    const all = [drawn, ...drawn.querySelectorAll('*')];
    expect(all.map(({ localName }) => localName).filter((name) => !allowed.has(name))).toEqual([]);
    const attributes = all.flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => /^(on|href|xlink|src|style|filter|mask)/.test(name))).toEqual([]);
    expect(typeof describe(picture)).toBe('string');
    expect(Array.isArray(dataTables(picture))).toBe(true);
  }), { numRuns });
});
