import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';

const long = (characters: number): string => `const a = "${'x'.repeat(characters - 13)}";`;
const table = (columns: number, word: string): string =>
  [word, '---', word].map((cell) => `|${` ${cell} |`.repeat(columns)}`).join('\n');

test('a line of code that no slide can show whole fails the build', () => {
  expect(wrong('```js', 'f();', long(77), '```')).toBe(
    '5:1 This line has 77 characters; a slide shows 76. Fix: Break it, or put the code into <ArticleOnly>.',
  );
  expect(wrong('```js', long(76), '```')).toBe('');
});

test('a table that no slide can show whole fails the build', () => {
  expect(wrong(table(12, 'measurement'))).toBe(
    '3:1 This table with 12 columns is about 1584 pixels wide; a slide has 1136. '
    + 'Fix: Leave out columns, turn rows into columns, or put the table into <ArticleOnly>.',
  );
  expect(wrong(table(12, 'a few words'))).toBe('');
});

test('what slides leave out, or fold, may be as wide as it likes', () => {
  expect(wrong('<ArticleOnly>', '', '```js', long(200), '```', '', '</ArticleOnly>')).toBe('');
  expect(wrong('```ts live fold', long(200), '```')).toBe('');
});
