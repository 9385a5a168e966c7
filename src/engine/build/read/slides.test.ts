import { expect, test } from 'vitest';
import { lectureOf } from '../../../../tests/build/problems.ts';

test('a heading and a cell may share a name: the link to the slide is told apart', () => {
  const { deck, cells, problems } = lectureOf('# One\n\n---\n\n## Turn\n\n```ts live id=turn\n1;\n```\n');
  expect(deck.slides.map(({ slide }) => slide.id)).toEqual(['one', 'turn-slide']);
  expect(cells.map(({ cell }) => cell.id)).toEqual(['turn']);
  expect(problems).toEqual([]);
});
