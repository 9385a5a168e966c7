import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from './line-diff.ts';

const signs = { same: ' ', removed: '-', added: '+' };
const shown = (before: string, after: string): string[] =>
  lineDiff(before, after).map(({ kind, text }) => `${signs[kind]}${text}`);

test('a changed line is removed and added, the others stay', () => {
  expect(shown('a\nb\nc', 'a\nB\nc')).toEqual([' a', '-b', '+B', ' c']);
  expect(shown('a\nb\nc\nd', 'b\nx\nd')).toEqual(['-a', ' b', '-c', '+x', ' d']);
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));

test('without what was added it is the old text, without what was removed the new one', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const diff = lineDiff(before, after);
    const without = (kind: string): string =>
      diff.filter((line) => line.kind !== kind).map((line) => line.text).join('\n');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  }));
});

test('a text that stays has no other lines', () => {
  fc.assert(fc.property(text, (same) => {
    expect(lineDiff(same, same).every(({ kind }) => kind === 'same')).toBe(true);
  }));
});

test('texts of thousands of lines are compared at once', () => {
  const many = (letter: string): string => Array.from({ length: 5000 }, (_, at) => `${letter}${at}`).join('\n');
  expect(lineDiff(many('a'), many('b'))).toHaveLength(10_000);
});
