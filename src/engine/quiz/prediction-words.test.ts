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
      "You said “steeper”. The code says “flatter”.",
      "You said “flatter”, and so does the code.",
      "The code says “a” and “b”.",
      "Your line has 2 of 10 points on the wrong side. It slopes as the line of the code does.",
      "Your line has 40 of 100 places on the wrong side. It slopes the other way than the line of the code.",
      "You marked 4 points, and so does the code.",
      "You marked 1 point, the code 4 points: 1 is the same.",
      "1 of your 3 marks stands where the code puts it.",
      "3 of your 3 marks stand where the code puts them.",
    ]
  `);
});
