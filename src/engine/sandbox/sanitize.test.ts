import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitizeAnswer, sanitizePointed, fieldsOf, Refusal } from './sanitize.ts';
import { countValues } from './count.ts';
import { limits } from './limits.ts';

const picture = (value: unknown) => ({ shown: [{ kind: 'figure', picture: value }] });

function refusal(sent: Readonly<Record<string, unknown>>): string {
  try {
    sanitizeAnswer(sent);
    return 'taken';
  } catch (problem) {
    return problem instanceof Refusal ? problem.words.message : `escaped: ${String(problem)}`;
  }
}

test('what may be shown comes through as it is', () => {
  const shown = [
    { kind: 'figure', picture: { kind: 'figure', marks: [{ at: [[1, -0], [NaN, 2]], of: null }], more: undefined } },
    { kind: 'tree', text: 'Linear(\n  w1: 1\n)' },
    { kind: 'table', columns: ['x1', 'y'], rows: [[1, 'a'], [2, 'b']], more: 3 },
    { kind: 'log', level: 'warn', text: 'ﬁne – x₁' },
  ];
  expect(sanitizeAnswer({ shown })).toEqual({ shown });
});

test('what is too much, too deep or no data is refused by name', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const refusals = [
    picture(circle), picture(Array.from({ length: 1_000_000 }, () => 0)), picture(new Array(4e9)),
    picture('x'.repeat(100_001)), picture(Array.from({ length: 30 }, () => 'x'.repeat(100_000))),
    picture(new Map()), picture(new Float64Array(3)), picture(new Date()), picture(1n), picture(() => 1), picture(/x/),
    picture(JSON.parse('{"__proto__": {"polluted": 1}}')), picture({ constructor: 1 }),
    { shown: Array.from({ length: 1001 }, () => ({ kind: 'value', text: '' })) },
    { shown: [{ kind: 'html', text: '<b>' }] }, { shown: [{ kind: 'table', columns: [1], rows: [] }] }, { shown: 'x' },
  ];
  expect(refusals.map(refusal)).toMatchInlineSnapshot(`
    [
      "The output is nested more than 12 levels deep",
      "The output is too large: 1,000,000 values; the limit is 200,000",
      "The output is too large: 4,000,000,000 values; the limit is 200,000",
      "A string in the output is too long: 100,001 characters; the limit is 100,000",
      "The output is larger than 4 MiB",
      "The output contains something that cannot be shown: a Map",
      "The output contains something that cannot be shown: a Float64Array",
      "The output contains something that cannot be shown: a Date",
      "The output contains something that cannot be shown: a bigint",
      "The output contains something that cannot be shown: a function",
      "The output contains something that cannot be shown: a RegExp",
      "The output has a key \`__proto__\`, which is not allowed",
      "The output has a key \`constructor\`, which is not allowed",
      "The cell shows too much; the limit is 1,000 outputs",
      "The output cannot be read",
      "The output cannot be read",
      "The output cannot be read",
    ]
  `);
});

const pixels = (width: number, height: number, bytes: unknown = new Uint8ClampedArray(4 * width * height)) =>
  ({ width, height, bytes });
const chart = (given: object) => ({ kind: 'chart', chart: { text: '{}', pixels: [], hears: [], ...given } });

test('a chart comes through as it is, alone and among pictures', () => {
  const image = pixels(2, 1);
  const one = chart({ pixels: [image], hears: ['pointermove'], facts: '[]', more: 1 });
  const row = { kind: 'figure', picture: { kind: 'row', pictures: [one] } };
  const { shown } = sanitizeAnswer({ shown: [one, row] });
  const taken = chart({ pixels: [image], hears: ['pointermove'], facts: '[]' });
  expect(shown).toEqual([taken, { kind: 'figure', picture: { kind: 'row', pictures: [taken] } }]);
});

test('a chart that is too much is refused by name', () => {
  const large = 'x'.repeat(limits.chartBytes / 2 + 1);
  const many = Array.from({ length: limits.images + 1 }, () => pixels(1, 1));
  const refusals = [
    [chart({ text: large })], [chart({ text: large.repeat(3) })], [chart({ facts: large })],
    [chart({ pixels: [pixels(4_000, 2_000)] })], [chart({ pixels: many })],
    [chart({ pixels: many.slice(1) }), chart({ pixels: many.slice(1) })],
    [chart({ pixels: [pixels(3, 3, new Uint8ClampedArray(4))] })], [chart({ pixels: [pixels(1, 1, [0, 0, 0, 0])] })],
    [chart({ pixels: [pixels(1e9, 1, new Uint8ClampedArray(4))] })], [chart({ text: 1 })], [{ kind: 'chart' }],
  ].map((shown) => refusal({ shown }));
  expect(refusals).toMatchInlineSnapshot(`
    [
      "The output is larger than 24 MiB",
      "The output is larger than 24 MiB",
      "The output is larger than 24 MiB",
      "The output is larger than 24 MiB",
      "The charts contain too many images; the limit is 24",
      "The charts contain too many images; the limit is 24",
      "The output cannot be read",
      "The output cannot be read",
      "The output cannot be read",
      "The output cannot be read",
      "The output cannot be read",
    ]
  `);
});

test('a text cannot hide, turn or break what stands around it', () => {
  const text = 'a\u0000b\u001bc\ud800d\u202ee\u2066f\tg\nh';
  expect(sanitizeAnswer({ shown: [{ kind: 'value', text }] }).shown)
    .toEqual([{ kind: 'value', text: 'a\ufffdb\ufffdc\ufffdd\\u202ee\\u2066f\tg\nh' }]);
});

test('an error keeps its words, cut, and no place that the worker made up', () => {
  const place = { offset: 1, line: 1, column: 1 };
  const error = { kind: 'syntax', message: 'x'.repeat(5000), hint: 'h', waitsFor: 'a', place, more: 1 };
  const { error: taken, stack } = sanitizeAnswer({ shown: [], error, stack: 's'.repeat(50_000) });
  expect(taken).toEqual({ kind: 'exception', message: 'x'.repeat(limits.error), hint: 'h', waitsFor: 'a' });
  expect(stack).toHaveLength(limits.stack);
});

test('whatever is sent, nothing but a refusal is thrown and nothing but data comes through', () => {
  const anything = fc.anything({
    withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true,
    withSparseArray: true, maxDepth: 6,
  });
  const kind = fc.constantFrom('figure', 'chart', 'value', 'table', 'log', 'odd');
  const fields = {
    kind, picture: anything, chart: anything, text: anything, columns: anything, rows: anything, more: anything,
  };
  const shown = fc.array(fc.record(fields, { requiredKeys: [] }));
  const sent = fc.record({ shown: fc.oneof(anything, shown), error: anything, stack: anything }, { requiredKeys: [] });
  fc.assert(fc.property(sent, (one) => {
    const said = refusal(fieldsOf(one));
    expect(said).not.toMatch(/^escaped/);
    if (said === 'taken') expect(structuredClone(sanitizeAnswer(one))).toEqual(sanitizeAnswer(one));
  }));
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('what a pointer changed is measured and copied as any chart is, and its words are cut', () => {
  const chart = { text: '{}', pixels: [], hears: ['pointermove'], more: 1 };
  const stop = { at: 1, count: 3, values: [['a\u0000', 'x'.repeat(5000)], ['b', 2], ['c', null]], more: 1 };
  const sent = { kind: 'pointed', run: 1, state: 4, isWhole: true, chart, stop, problem: 'p'.repeat(5000) };
  expect(sanitizePointed(fieldsOf(sent))).toEqual({
    state: 4, isWhole: true, chart: { text: '{}', pixels: [], hears: ['pointermove'] },
    stop: { at: 1, count: 3, values: [['a\ufffd', 'x'.repeat(limits.error)], ['b', 2], ['c', null]] },
    problem: 'p'.repeat(limits.error),
  });
});

test('whatever else is sent of a pointer is refused', () => {
  const good = { state: 1, isWhole: false };
  const large = { text: 'x'.repeat(limits.chartBytes), pixels: [], hears: [] };
  const many = Array.from({ length: limits.stopValues + 1 }, () => ['a', 1]);
  for (const odd of [
    { ...good, state: -1 }, { ...good, state: '1' }, { isWhole: true, state: 1.5 }, { state: 1 }, { ...good, problem: {} },
    { ...good, chart: large }, { ...good, chart: 'svg' }, { ...good, stop: { at: 0, count: 1, values: many } },
    { ...good, stop: { at: 0, count: 1, values: [['a', () => 1]] } },
  ]) expect(() => sanitizePointed(fieldsOf(odd))).toThrow();
});

test('the values of a value are counted as far as they matter', () => {
  expect(countValues([1, [2, 3], { a: { b: 'c' } }], 100)).toBe(7);
  expect(countValues({ a: new Array(1e9) }, 100)).toBe(1e9 + 1);
  const circle: unknown[] = [];
  circle.push(circle, circle);
  expect(countValues(circle, 1000)).toBeGreaterThan(1000);
});
