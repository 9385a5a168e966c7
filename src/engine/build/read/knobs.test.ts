import { expect, test } from 'vitest';
import { compileCell } from '../../cell/compile.ts';
import type { LectureCell, PanelSpec } from './cells.ts';
import { findPanels } from './knobs.ts';

const cell = (id: string, source: string, ...panels: PanelSpec[]): LectureCell => ({
  id, source, defines: true, slide: 's', panels,
  fence: { live: true, key: false, shown: false, fold: false, readonly: false, knobs: [] },
  at: (offset) => ({ line: 8, column: offset + 1 }),
});

const panel = (names: string, range: Partial<PanelSpec> = {}): PanelSpec => ({
  names: names.split(' '), inside: false, place: { line: 3, column: 1 }, ...range,
});

const line = cell('line', 'class Line { constructor(w: number, b: number) {} }');
const find = (...cells: LectureCell[]) => findPanels(cells, cells.map((cell) => compileCell(cell)));

test('a knob is found by its variable, or by the parameter that the number is given to', () => {
  const { panels, problems } = find(line, cell('use', 'const a = 2;\nnew Line(0.5, -1);', panel('b a')));
  expect(problems).toEqual([]);
  expect(panels[1]?.[0]?.knobs).toEqual([
    { name: 'b', label: 'b', index: 2, value: -1, min: -2, max: 2, step: 0.01 },
    { name: 'a', label: 'a', index: 0, value: 2, min: -3, max: 3, step: 0.1 },
  ]);
});

test('a label takes the place of the name for readers, not in the search for the number', () => {
  const { panels } = find(cell('use', 'const a = 2;\nconst s = [0.5];', panel('a s[0]', { labels: ['size', 'first digit'] })));
  expect(panels[0]?.[0]?.knobs.map(({ name, label, value }) => [name, label, value]))
    .toEqual([['a', 'size', 2], ['s[0]', 'first digit', 0.5]]);
});

test('a name that no number bears is an error where it is asked for', () => {
  expect(find(line, cell('use', 'new Line(0.5, -1);', panel('w c'))).problems).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "hint": "Name one of \`w\`, \`b\`.",
        "line": 3,
        "message": "No number of the cell \`use\` is called \`c\`.",
      },
    ]
  `);
});

test('a range is the author\'s, and what it leaves out follows from the number', () => {
  const { panels } = find(cell('use', 'const a = 0.5;', panel('a', { max: 4 }), panel('a', { step: 0.5 })));
  expect(panels[0]?.map(({ knobs }) => knobs[0])).toMatchObject([
    { min: -2, max: 4, step: 0.01 },
    { min: -2, max: 2, step: 0.5 },
  ]);
});

test.each([
  [{ min: 1, max: 1 }, 'The knob `a` goes from 1 to 1. Let `min` be smaller than `max`.'],
  [{ min: 0, max: 1 }, '`a` is 2 in the code, and its knob goes from 0 to 1. Widen `min` and `max`, or change the number.'],
  [{ step: 0 }, 'A step of 0 does not suit a knob from -3 to 3. '
    + 'Let `step` be at most the range, and at least a thousandth of it.'],
])('%o makes no knob for 2', (range, words) => {
  const { problems } = find(cell('use', 'const a = 2;', panel('a', range)));
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([words]);
});
