import { expect, test } from 'vitest';
import { readInk } from './ink-store.ts';

const strokes = [{ nib: 'pen', colour: 'red', width: 40, step: 0, points: [1, 2, 3, 4] }];
const record = { lecture: '/lectures/waves/', owner: 'own', slide: 'sine', strokes, at: 1 };

test('what is kept comes back slide by slide, and a damaged record costs no other', () => {
  const damaged = { ...record, slide: 'broken', strokes: [{ ...strokes[0], points: ['<svg>'] }] };
  expect(readInk([damaged, record, null, 7])).toEqual({ sine: strokes });
});
