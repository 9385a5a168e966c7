import { expect, test } from 'vitest';
import { missingNames } from './missing.ts';

const author = 'function band(x: number): number {\n  const inner = x;\n  return inner;\n}\nconst limit = 2;\nclass Part {}';

test('what the start defines and the text does not is named', () => {
  expect(missingNames(author, author.replace('function band', 'function bend'))).toEqual(['band']);
  expect(missingNames(author, '')).toEqual(['band', 'limit', 'Part']);
});

test('it does not matter how a name is defined, nor what else is', () => {
  expect(missingNames(author, 'const band = (x: number) => x;\nlet limit = 1;\nclass Part {}\nconst more = 1;')).toEqual([]);
});
