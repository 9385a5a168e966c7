import { expect, test } from 'vitest';
import { compileCell } from './compile.ts';
import { notClosed, unclosed } from './brackets.ts';
import { CellProblem } from './problem.ts';

const at = (source: string): string | undefined => {
  const found = unclosed(source);
  return found === undefined ? undefined : source.slice(found);
};

test('the innermost bracket without a partner is found', () => {
  expect(at('f(1, g(2);')).toBe('(1, g(2);');
  expect(at('const a = [1, 2;\nb();')).toBe('[1, 2;\nb();');
  expect(at('if (a) {\n  b();')).toBe('{\n  b();');
  expect(at('f(1}')).toBe('(1}');
  expect(at('f(1); g[2]; ({ a: [1] })')).toBeUndefined();
});

test('brackets in texts, comments, templates and regular expressions do not count', () => {
  expect(at('"(" + \'[\' + `{` + /[(]/.source; // (\n/* [ */')).toBeUndefined();
  expect(at('`a ${b(`${c}`)} (`;')).toBeUndefined();
  expect(at('`a ${b(1} c`')).toBe('(1} c`');
  expect(at('const half = (a + b) / 2; const c = (a) / (b);')).toBeUndefined();
});

function said(source: string): unknown {
  try {
    return compileCell({ id: 'a', source, defines: true });
  } catch (problem) {
    if (!(problem instanceof CellProblem)) return problem;
    const { message, unclosed } = problem.error;
    return unclosed ? `${message}. ${notClosed(unclosed.bracket, unclosed.place)}` : message;
  }
}

test('a reader is told which bracket is not closed', () => {
  expect(said('const a = f(1,\n  g(2);')).toBe('unexpected `;`. The `(` at line 1, column 12 is not closed.');
  expect(said('function f() {\n  return 1;')).toBe('the code ends too early. The `{` at line 1, column 14 is not closed.');
  expect(said('f(1 2);')).toBe('unexpected `2`');
  expect(said('function f( {\n  return 1;\n}')).toBe('unexpected `return`. The `(` at line 1, column 11 is not closed.');
});
