import { expect, test, vi } from 'vitest';
import { compileCell } from '../cell/compile.ts';
import { emitDeclarations } from '../build/compile/declarations.ts';
import { checkerWorld } from '../../../tests/mini-ml.ts';
import { createChecker, librarySources } from '../build/compile/check.ts';
import { createCellChecker } from './checker.ts';
import { declaredFiles } from './declared.ts';
import { findingsIn } from './findings.ts';

// Declarations of the whole library are made here: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const declarations = emitDeclarations(checkerWorld);
const checker = createCellChecker(declaredFiles(declarations), librarySources(checkerWorld));
const found = (...sources: string[]) => {
  const cells = sources.map((source, index) => compileCell({ id: `cell-${index}`, source, defines: true }));
  return findingsIn(cells, checker.check(cells));
};

test('a text in a number is found where it stands', () => {
  expect(found('const n: number = "hello";')).toEqual([
    { cell: 'cell-0', from: 6, to: 7, message: 'Type `string` is not assignable to type `number`.' },
  ]);
});

test('the types of the library are known far from its sources', () => {
  const line = 'import { Linear } from "mini-ml";\nconst line = new Linear(1, 1, "b");';
  expect(found(line)).toMatchObject([{ from: line.indexOf('"b"'), to: line.indexOf('"b"') + 3 }]);
  const library = 'import { Linear, simple, show, type Classifier } from "mini-ml";';
  expect(found(`${library}\nconst m: Classifier = new Linear(1, 1, 0);\nshow(m, [[0, 1]], [[1, 0]]);`)).toEqual([]);
});

test('cells import each other in document order', () => {
  expect(found('let a = 1;', 'let a = "one";', 'a.length;')).toEqual([]);
  expect(found('let a = "one";', 'let a = 1;', 'a.length;')).toMatchObject([{ cell: 'cell-2', from: 2, to: 8 }]);
});

test('it finds what the checker of the build finds', () => {
  const cells = ['const point: [number, number] = [1, 2, 3];', 'point.z;', 'const odd: Nothing = point;', '[1, 2].at("0");']
    .map((source, index) => compileCell({ id: `cell-${index}`, source, defines: true }));
  const inBuild = createChecker(checkerWorld).check(cells);
  expect(inBuild.length).toBeGreaterThan(3);
  expect(checker.check(cells)).toEqual(inBuild);
});
