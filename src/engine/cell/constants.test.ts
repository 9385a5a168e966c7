import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCell } from './compile.ts';
import { editConstant } from './constants.ts';
import { placesIn } from './literal-places.ts';
import { withNumbers } from './numbers.ts';

const compile = (source: string) => compileCell({ id: 'a', source, defines: true });
const values = (source: string) =>
  compile(source).constants.map(({ name, argument, value }) => [name ?? argument?.of, value]);

test('strings and booleans are known by their names, or by what they are given to', () => {
  expect(values('const kind = "a"; let on: boolean = true; draw("b"); const o = { c: \'d\', "e": false };'))
    .toEqual([['kind', 'a'], ['on', true], ['draw', 'b'], ['c', 'd'], ['e', false]]);
});

test('keys, types, imports and what has no name are none', () => {
  expect(values('import { a } from "waves"; const b: "x" | "y" = a["k"]; if (b === "z") a("q" + b); "use strict";')).toEqual([]);
});

test('another string keeps the quotes that its author chose, and says what it was given', () => {
  const texts = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\u2028\u2029]/.test(text));
  fc.assert(fc.property(texts, fc.constantFrom('"', "'"), (text, quote) => {
    const cell = compile(`const kind = ${quote}a${quote}; kind`);
    const edited = editConstant(cell, 0, text);
    expect(edited.startsWith(`const kind = ${quote}`)).toBe(true);
    expect(compile(edited).constants[0]?.value).toBe(text);
    expect(placesIn(cell, edited)?.constants[0]?.value).toBe(text);
  }));
});

test('a boolean becomes the other', () => {
  expect(editConstant(compile('const on = true;'), 0, false)).toBe('const on = false;');
});

test('literals are found again in a text that differs in literals alone', () => {
  const cell = compile('const n = 5;\nconst kind = "a", on = true;\nf(n, -2);');
  const found = placesIn(cell, 'const n = 12;\nconst kind = "a \\" b", on = false;\nf(n, 0.5);')!;
  expect(found.literals.map(({ value }) => value)).toEqual([12, 0.5]);
  expect(found.constants.map(({ value }) => value)).toEqual(['a " b', false]);
  expect(found.constants.map(({ start, end }) => found.source.slice(start, end))).toEqual(['"a \\" b"', 'false']);
});

test.each([
  'const n = 5;\nconst sort = "a", on = true;\nf(n, -2);',
  'const n = 5;\nconst kind = 3, on = true;\nf(n, -2);',
  'const n = 5;\nconst kind = "a", on = trueish;\nf(n, -2);',
  'const n = 5;\nconst kind = "a", on = true;\nf(n, -2); // more',
])('%j differs in more', (source) => {
  expect(placesIn(compile('const n = 5;\nconst kind = "a", on = true;\nf(n, -2);'), source)).toBeUndefined();
});

test('a cell whose numbers change keeps its constants, where they are now', () => {
  const moved = withNumbers(compile('const n = 5; const kind = "a";'), 'const n = 500; const kind = "a";')!;
  expect(moved.constants.map(({ start, end }) => moved.source.slice(start, end))).toEqual(['"a"']);
  expect(withNumbers(moved, 'const n = 500; const kind = "b";')).toBeUndefined();
});
