import { expect, test } from 'vitest';
import { faintOn } from './faint.ts';

test('the ends of schemes are faint on the paper that they are like, and no colour is on both', () => {
  const ends = ['rgb(247, 252, 245)', 'rgb(0, 68, 27)', 'rgb(35, 23, 27)', 'rgb(144, 12, 0)', 'rgb(255, 255, 217)', 'rgb(8, 29, 88)', '#440154', '#fde725', '#4269d0'];
  expect(ends.map(faintOn)).toEqual(['light', 'dark', 'dark', undefined, 'light', 'dark', 'dark', 'light', undefined]);
});

test('names, ink and paper, and what is no plain colour are left as they are', () => {
  expect(['white', '#ffffff', '#000000', 'none', 'url(#a)', 'rgba(255, 255, 255, 0.5)', 'rgb(255,255,0)', ''].map(faintOn))
    .toEqual(Array.from({ length: 8 }));
});
