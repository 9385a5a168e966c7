import { expect, test } from 'vitest';
import { chosenWords, heightWords, lineWords, pointWords } from './prediction-words.ts';

test('each prediction is set beside the code in one sentence', () => {
  expect([
    chosenWords(['steeper'], ['flatter']), chosenWords(['flatter'], ['flatter']), chosenWords([], ['a', 'b']),
    lineWords({ turn: 'same', same: 8, of: 10 }, 'points'), lineWords({ turn: 'other', same: 60, of: 100 }, 'places'),
    pointWords({ marked: 4, right: 4, both: 4 }), pointWords({ marked: 1, right: 4, both: 1 }),
    heightWords(1, 3), heightWords(3, 3),
  ]).toMatchInlineSnapshot(`
    [
      "You predicted “steeper”. The result is “flatter”.",
      "You predicted “flatter”, and that is the result.",
      "The result is “a” and “b”.",
      "Your line has 2 of 10 points on the wrong side. It has the same slope as the code’s line.",
      "Your line has 40 of 100 places on the wrong side. It slopes the other way.",
      "You marked 4 points, the same ones as the code.",
      "You marked 1 point, and the code marks 4 points: 1 is the same.",
      "1 of your 3 marks is where the code puts it.",
      "3 of your 3 marks are where the code puts them.",
    ]
  `);
});
