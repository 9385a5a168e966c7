import { expect, test } from 'vitest';
import { toContents } from './contents.ts';

const heading = (depth: number, text: string, slug = `${text.toLowerCase()}-title`) => ({ depth, text, slug });

test('slides that go on under the same title are one entry, leading to the first', () => {
  const headings = [heading(3, 'Points', 'points-title'), heading(3, 'Points', 'points-2-title'), heading(3, 'Labels')];
  expect(toContents(headings).map(({ id }) => id)).toEqual(['points', 'labels']);
});

test('a title that comes back later is an entry of its own', () => {
  expect(toContents([heading(2, 'Loss'), heading(2, 'Sum'), heading(2, 'Loss', 'loss-2-title')])).toHaveLength(3);
});

test('the title of the lecture and headings inside slides are left out', () => {
  const headings = [heading(1, 'Lecture'), heading(2, 'Model'), heading(3, 'Why', 'model-why')];
  expect(toContents(headings)).toEqual([{ id: 'model', title: 'Model', part: false }]);
});

test('a part is what deeper titles follow', () => {
  const headings = [heading(2, 'Outline'), heading(2, 'Data'), heading(3, 'Points')];
  expect(toContents(headings).map(({ part }) => part)).toEqual([false, true, false]);
});

test('a title that comes back is told apart by its id', () => {
  const headings = [
    heading(2, 'Data Points', 'data-points-title'), heading(2, 'Labels'), heading(2, 'Data Points', 'image-point-title'),
    heading(2, 'Labels', 'labels-title'),
  ];
  expect(toContents(headings).map(({ title }) => title)).toEqual(['Data Points', 'Labels', 'Data Points: image', 'Labels']);
});

test('parts have minutes, counted from the source', () => {
  const headings = [heading(2, 'Data'), heading(3, 'Points'), heading(2, 'Loss'), heading(3, 'Sum')];
  const body = `# Data\n${'word '.repeat(600)}\n## Points\n# Loss {#loss}\n`;
  expect(toContents(headings, body).map(({ minutes }) => minutes)).toEqual([5, undefined, 1, undefined]);
});

test('what comes before the first part is a part as well, from the title of the lecture', () => {
  const headings = [heading(1, 'Lecture'), heading(2, 'Model'), heading(2, 'Data'), heading(3, 'Points')];
  const body = `# Lecture\n${'word '.repeat(240)}\n## Model\n# Data\n`;
  const [first, ...rest] = toContents(headings, body);
  expect(first).toEqual({ id: 'lecture', title: 'Introduction', part: true, minutes: 2 });
  expect(rest.map(({ title }) => title)).toEqual(['Model', 'Data', 'Points']);
});
