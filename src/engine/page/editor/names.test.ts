import { expect, test } from 'vitest';
import type { KnownName, KnownNames } from '../../cell/known-names.ts';
import { start } from '../live/program-harness.ts';
import { importOf, membersFor, namesFor } from './names.ts';

const known = (name: string, signature: string, kind: KnownName['kind'] = 'value'): KnownName =>
  ({ name, kind, signature, doc: '' });

const linear = known('Linear', 'new Linear(w1: number): Linear', 'class');
const names: KnownNames = {
  libraries: { 'mini-ml': [linear, known('Point', 'type Point', 'type')] },
  cells: { data: [known('n', 'n: number')], model: [known('twice', 'twice: number')], apart: [known('other', 'other: number')] },
};

const told = (cell: string, { program }: ReturnType<typeof start>): string[] =>
  [...namesFor(cell, program, names).values()].map(({ signature, from, isHere }) => `${signature} ${from} ${isHere}`);

test('a cell can use the names of the library, its own and those above, not those below', () => {
  expect(told('model', start())).toEqual([
    'new Linear(w1: number): Linear mini-ml false', 'type Point mini-ml false', 'n: number data true', 'twice: number model true',
  ]);
});

test('what a cell above imports is here, and still the library\'s', async () => {
  const lecture = start();
  await lecture.edit('data', 'import { Linear as Line } from "mini-ml"; const k = 1;');
  await lecture.pause();
  expect(told('model', lecture).slice(2)).toEqual([
    'new Linear(w1: number): Linear mini-ml true', 'k data true', 'twice: number model true',
  ]);
});

test('a type is told as long as nothing but numbers is changed', async () => {
  const lecture = start();
  await lecture.program.prepare();
  await lecture.edit('data', 'const n = 7;');
  expect(told('data', lecture).at(-1)).toBe('n: number data true');
  await lecture.edit('data', 'const n = "seven";');
  await lecture.pause();
  expect(told('data', lecture).at(-1)).toBe('n data true');
});

test('behind the dot of a whole module stand its names, as long as the name means that module', async () => {
  const lecture = start();
  const behind = (object: string, cell = 'model'): string[] => [...membersFor(object, cell, lecture.program, names).keys()];
  await lecture.program.prepare();
  await lecture.edit('data', 'import * as ml from "mini-ml"; const n = 1;');
  await lecture.pause();
  expect([behind('ml'), behind('ml', 'data'), behind('n')]).toEqual([['Linear', 'Point'], ['Linear', 'Point'], []]);
  await lecture.edit('data', 'import * as ml from "mini-ml"; const n = ml.;');
  await lecture.pause();
  expect(behind('ml')).toEqual(['Linear', 'Point']);
  await lecture.edit('data', 'import * as ml from "mini-ml"; const n = 1;');
  await lecture.edit('model', 'const ml = { a: 1 };');
  await lecture.pause();
  expect([behind('ml'), behind('ml', 'data')]).toEqual([[], ['Linear', 'Point']]);
});

test('an import gets one name more, or stands at the top', () => {
  const write = (text: string, name = linear): string => {
    const { from, insert } = importOf({ ...name, from: 'mini-ml', isLibrary: true, isHere: false }, text);
    return text.slice(0, from) + insert + text.slice(from);
  };
  expect(write('new Linear')).toBe('import { Linear } from "mini-ml";\nnew Linear');
  expect(write('import { relu } from \'mini-ml\';\n1')).toBe('import { relu, Linear } from \'mini-ml\';\n1');
  expect(write('import {\n  relu,\n} from "mini-ml";')).toBe('import {\n  relu, Linear\n} from "mini-ml";');
  expect(write('import {} from "mini-ml";', names.libraries['mini-ml']![1])).toBe('import { type Point} from "mini-ml";');
});
