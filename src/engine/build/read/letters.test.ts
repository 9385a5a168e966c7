import { expect, test } from 'vitest';
import { lettersMissing, writtenIn } from './letters.ts';

test('letters that no typeface has are named at their first place', () => {
  const { line, column, message } = lettersMissing(['ر', 'س'], '# A\n\nThe word سر.')!;
  expect(`${line}:${column} ${message}`)
    .toBe('3:10 No typeface of this site has ر س: readers see them in a typeface of their own system.');
  expect(lettersMissing([...'abcdefghijklmnop'], 'p')?.message).toContain('a b c d e f g h i j k l and 4 more');
  expect(lettersMissing([], 'a')).toBeUndefined();
});

test('formulas are written with signs, not with the names that markup has for them', () => {
  expect(writtenIn({ slides: [], problems: [] }, '<mi>a</mi><mo>&lt;</mo><mn>1</mn>').formulas).toBe('a<1');
});
