import { expect, test } from 'vitest';
import { compileCell } from '../cell/compile.ts';
import type { LectureCell } from './cells.ts';
import { findKnobs } from './knobs.ts';

const cell = (id: string, source: string, knobs: readonly string[] = []): LectureCell => ({
  id, source, defines: true, slide: 's', fence: { live: true, fold: false, readonly: false, knobs },
  at: (offset) => ({ line: 8, column: offset + 1 }),
});

const line = cell('line', 'class Line { constructor(w: number, b: number) {} }');
const find = (...cells: LectureCell[]) => findKnobs(cells, cells.map(compileCell));

test('a knob is found by its variable, or by the parameter that the number is given to', () => {
  const { knobs, problems } = find(line, cell('use', 'const a = 2;\nnew Line(0.5, -1);', ['b', 'a']));
  expect(problems).toEqual([]);
  expect(knobs[1]).toEqual([
    { name: 'b', index: 2, value: -1, min: -2, max: 2, step: 0.01 },
    { name: 'a', index: 0, value: 2, min: -3, max: 3, step: 0.1 },
  ]);
});

test('a name that no number bears is an error at the fence', () => {
  expect(find(line, cell('use', 'new Line(0.5, -1);', ['w', 'c'])).problems).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "hint": "Name one of \`w\`, \`b\`.",
        "line": 7,
        "message": "No number of this cell is called \`c\`.",
      },
    ]
  `);
});
