import { expect, test } from 'vitest';
import { progressOf } from './deck.ts';

const deck = [0, 3, 1].map((steps, at) => ({ id: `s${at}`, title: '', steps }));

test('each step moves the progress on by the same way, from nothing to the whole', () => {
  const places = deck.flatMap(({ steps }, slide) => Array.from({ length: steps + 1 }, (_, step) => ({ slide, step })));
  expect(places.map((place) => progressOf(deck, place))).toEqual(places.map((_, at) => at / (places.length - 1)));
  expect(progressOf([{ id: 'only', title: '', steps: 0 }], { slide: 0, step: 0 })).toBe(0);
});
