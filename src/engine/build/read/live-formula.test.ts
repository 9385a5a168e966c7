import { expect, test } from 'vitest';
import { compileCell } from '../../cell/compile.ts';
import type { LectureCell } from './cells.ts';
import { findFormulas, withResult } from './live-formula.ts';

const cell = (source: string, formula?: string): LectureCell => ({
  id: 'a', source, defines: true, slide: 's', panels: [],
  fence: { live: true, key: false, shown: false, fold: false, readonly: false, ...(formula && { formula }) },
  at: (offset) => ({ line: 8, column: offset + 1 }),
});

const line = cell('function line(x1: number, w1: number, b: number) { return x1 * w1 + b; }');
const find = (...cells: LectureCell[]) => 
  findFormulas(cells, cells.map((cell) => compileCell(cell)), { x: 'x', w: 'w', b: 'b' });

test('letters become the numbers that are called so, and the result is what the cell shows', () => {
  const { formulas, problems } = find(line, cell('line(2, 0.5, -3);', 'x_1 \\cdot w_1 + b'));
  expect(problems).toEqual([]);
  expect(withResult(formulas[1], ['-2'])?.replace(/^.*?<mrow>/, '')).toMatchInlineSnapshot(`"<mn data-literal="0" data-term="x">2</mn><mo>⋅</mo><mn data-literal="1" data-term="w">0.5</mn><mo>+</mo><mn data-literal="2" data-term="b">(−3)</mn><mo>=</mo><mn data-result="">−2</mn></mrow></math>"`);
  expect(formulas[0]).toBeUndefined();
});

test('a letter that is no number of the cell is an error at its fence', () => {
  expect(find(line, cell('line(2, 0.5, -3);', 'w_2 + b')).problems).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "hint": "Each letter must be a number in the cell: \`x_1\` is the number called \`x1\`.",
        "line": 7,
        "message": "The formula of this cell: no number is called \`w2\`.",
      },
    ]
  `);
});
