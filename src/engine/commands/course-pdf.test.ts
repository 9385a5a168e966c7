import { expect, test } from 'vitest';
import { inOrder } from './course-pdf.ts';

test('lectures come as the home page lists them, those that it does not list last', () => {
  const home = '<a href="/course/lectures/waves/">a</a><a href="/course/lectures/waves/slides/">b</a>'
    + '<a href="/course/lectures/%C3%BCbungen/">c</a><a href="/course/lectures/gone/">d</a>';
  expect(inOrder(home, ['tides', 'waves', 'übungen'])).toEqual(['waves', 'übungen', 'tides']);
});
