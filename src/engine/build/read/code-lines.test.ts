import { expect, test } from 'vitest';
import { lineProblems, litLines } from './code-lines.ts';
import type { NodeOf } from './tree.ts';

const code = (meta: string): NodeOf<'code'> => ({ type: 'code', value: 'one\ntwo\nthree\nfour', meta });

test('each group of lines is lit at its step, and an empty one lights nothing', () => {
  expect(litLines(code('lines="2,4|" fold'), 3)).toBe(
    '<span class="code-lines" aria-hidden="true">'
    + '<span data-step="3"><i></i><i data-lit></i><i></i><i data-lit></i></span><span data-step="4"></span></span>',
  );
  expect(litLines(code('live'), 0)).toBe('');
});

test.each(['1', '1-4', '"2-3|1,4|"'])('%s names lines that are there', (lines) => {
  expect(lineProblems(code(`lines=${lines}`))).toEqual([]);
});

test.each(['0', '5', '3-2', 'x', '"1|2-9"', '-1'])('%s is refused', (lines) => {
  const node = { ...code(`lines=${lines}`), position: { start: { line: 1, column: 1 }, end: { line: 6, column: 4 } } };
  expect(lineProblems(node as NodeOf<'code'>)).toHaveLength(1);
});
