import { expect, test, vi } from 'vitest';
import { compileCell } from '../cell/compile.ts';
import { createChecker } from './check.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const checker = createChecker(process.cwd());
const compiled = (...sources: string[]) =>
  sources.map((source, index) => compileCell({ id: `cell-${index}`, source, defines: true }));

test('a name has the type of its nearest definition above', () => {
  expect(checker.check(compiled('let a = 1;', 'let a = "one";', 'a.length;'))).toEqual([]);
  expect(checker.check(compiled('let a = "one";', 'let a = 1;', 'a.length;'))).toMatchObject([{ cell: 2, offset: 2 }]);
});

test('types are read by the cells below too', () => {
  expect(checker.check(compiled('type Side = -1 | 1;', 'const side: Side = 1;'))).toEqual([]);
});

test('what is known of the cells of one lecture is forgotten with the next', () => {
  checker.check(compiled('const here = 1;', 'here;'));
  expect(checker.check(compiled('const other = 1;', 'here;'))).toMatchObject([{ cell: 1, code: 2304 }]);
});

test('the names of the library are told too', () => {
  const told = checker.library();
  expect(told.find(({ name }) => name === 'relu')).toMatchObject({ type: '(x: number) => number' });
  expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(['Module', 'Linear', 'show', 'hcat', 'Point']));
});

test('the names of each cell are told with their types and docstrings', () => {
  const double = '/** Twice the number. */\nfunction double(n: number): number {\n  return 2 * n;\n}';
  const cells = compiled('import { Linear } from "mini-ml";\nconst line = new Linear(1, 1, 0);', double, 'type Side = -1 | 1;');
  expect(checker.check(cells)).toEqual([]);
  const [first, second, third] = checker.declarations();
  expect(first?.map(({ name, type }) => `${name}: ${type}`)).toEqual(['Linear: typeof Linear', 'line: Linear']);
  expect(first?.[0]?.doc).toMatch(/./);
  expect(second).toEqual([{ name: 'double', type: '(n: number) => number', doc: 'Twice the number.' }]);
  expect(third).toEqual([{ name: 'Side', type: 'Side', doc: '' }]);
});
