import { expect, test } from 'vitest';
import { toContents } from './contents.ts';

const slide = (level: 1 | 2 | 3, title: string, id = title.toLowerCase()) => ({ level, title, id });

test('slides that go on under the same title are one entry, leading to the first', () => {
  const slides = [slide(3, 'Points', 'points'), slide(3, 'Points', 'points-2'), slide(3, 'Labels')];
  expect(toContents(slides).map(({ id }) => id)).toEqual(['points', 'labels']);
});

test('a title that comes back later is an entry of its own', () => {
  expect(toContents([slide(2, 'Loss'), slide(2, 'Sum'), slide(2, 'Loss', 'loss-2')])).toHaveLength(3);
});

test('the title of the lecture and slides without a title are left out', () => {
  const slides = [slide(1, 'Lecture'), slide(2, 'Model'), { ...slide(3, 'A storm'), untitled: true }];
  expect(toContents(slides)).toEqual([{ id: 'model', title: 'Model', part: false }]);
});

test('a part is what deeper titles follow', () => {
  const slides = [slide(2, 'Outline'), slide(2, 'Data'), slide(3, 'Points')];
  expect(toContents(slides).map(({ part }) => part)).toEqual([false, true, false]);
});

test('a title that comes back is told apart by its id', () => {
  const slides = [
    slide(2, 'Data Points', 'data-points'), slide(2, 'Labels'), slide(2, 'Data Points', 'image-point'),
    slide(2, 'Labels', 'labels'),
  ];
  expect(toContents(slides).map(({ title }) => title)).toEqual(['Data Points', 'Labels', 'Data Points: image', 'Labels']);
});

test('parts have minutes, counted from the source', () => {
  const slides = [slide(2, 'Data'), slide(3, 'Points'), slide(2, 'Loss'), slide(3, 'Sum')];
  const body = `# Data\n${'word '.repeat(600)}\n## Points\n# Loss {#loss}\n`;
  expect(toContents(slides, body).map(({ minutes }) => minutes)).toEqual([5, undefined, 1, undefined]);
});

test('what comes before the first part is a part as well, from the title of the lecture', () => {
  const slides = [slide(1, 'Lecture'), slide(2, 'Model'), slide(2, 'Data'), slide(3, 'Points')];
  const body = `# Lecture\n${'word '.repeat(240)}\n## Model\n# Data\n`;
  const [first, ...rest] = toContents(slides, body);
  expect(first).toEqual({ id: 'lecture', title: 'Introduction', part: true, minutes: 2 });
  expect(rest.map(({ title }) => title)).toEqual(['Model', 'Data', 'Points']);
});
