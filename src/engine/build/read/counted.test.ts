import { expect, test } from 'vitest';
import { compileCell } from '../../cell/compile.ts';
import { countedIn, leastOf } from './counted.ts';

/** The least value of the first number of a text, called `name`. */
function least(source: string, name: string): number | undefined {
  const { literals } = compileCell({ id: 'a', source, defines: true });
  return leastOf(name, literals[0]!, source, () => countedIn([source]));
}

test.each([
  ['const at = 3; names[at];', 'at', 0],
  ['const at = 3; names[at - 1];', 'at', 0],
  ['const from = 3; names.slice(from);', 'from', 0],
  ['const many = 3; Array.from({ length: many });', 'many', 1],
  ['const many = 3; new Array(many);', 'many', 1],
  ['const many = 3; "ab".repeat(many);', 'many', 1],
  ['const many = 3; for (let i = 0; i < many; i++) go(i);', 'many', 1],
  ['const many = 3; histogram({ bins: many });', 'many', 1],
  ['const nPeople = 3;', 'nPeople', 1],
  ['const seed = 3;', 'seed', 1],
])('%s has a whole number', (source, name, number) => {
  expect(least(source, name)).toBe(number);
});

test.each([
  ['const slope = 3; slope * x;', 'slope'],
  ['const n = 3.5;', 'n'],
  ['const at = 3; names[0]; f(at);', 'at'],
])('%s may have any', (source, name) => {
  expect(least(source, name)).toBeUndefined();
});
