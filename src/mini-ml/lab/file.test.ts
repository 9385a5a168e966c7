import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { readFile, writeFile } from './file.ts';

test('a file brings back settings, points, epoch and values', () => {
  const state = readAddress('points=o0.25,0.5;x0.75,0.125&model=linear&rate=0.3&epoch=7&values=0.1,-2,3e-9');
  expect(readFile(writeFile(state))).toEqual(state);
});

test('the points of a named dataset are in its file, and the dataset keeps its name', () => {
  const state = readAddress('data=xor&n=4');
  expect(JSON.parse(writeFile(state))).toMatchObject({ points: [{}, {}, {}, {}] });
  expect(readFile(writeFile(state)).settings.data).toBe('xor');
});

test('points alone will do', () => {
  const { settings } = readFile('{"points": [{"x1": 0.5, "x2": 0.25, "label": "cross"}]}');
  expect(settings).toMatchObject({ data: 'mine', points: [{ x1: 0.5, x2: 0.25, label: 'cross' }] });
});

const wrong = [
  '{"points": [}',
  '[]',
  '{"format": "other"}',
  '{"points": {"x1": 1}}',
  '{"points": [{"x1": "a", "x2": 0, "label": "cross"}]}',
  '{"points": [{"x1": 0, "x2": 0, "label": "square"}]}',
  '{"settings": {"speeed": "1"}}',
  '{"settings": {"rate": "fast"}}',
  '{"settings": {"model": "linear"}, "values": {"w3": 1}}',
  '{"settings": {"model": "linear"}, "values": {"w1": 1, "w2": 1}}',
];

function refusal(content: string): string {
  try {
    readFile(content);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'was read';
}

test('what cannot be read is refused with a reason', () => {
  expect(wrong.map(refusal)).toMatchInlineSnapshot(`
    [
      "The file is not JSON: Unexpected token '}', "{"points": [}" is not valid JSON.",
      "The file must be an object in braces, but it is [].",
      "The file has the format "other", but only "mini-ml lab 1" can be read.",
      "points must be a list, such as [{"x1": 0.2, "x2": 0.7, "label": "cross"}].",
      "points[0].x1 must be a number between -2 and 2, but it is "a".",
      "points[0].label must be "circle" or "cross", but it is "square".",
      "settings has no "speeed". It can have: data, n, dataSeed, noise, test, model, features, hidden, activation, seed, start, optimizer, rate, regularization, penalty, batch, epochs, speed, look, axis.",
      "settings.rate cannot be "fast". It could be "0.02".",
      "values has "w3", but the model has no such parameter.",
      "values must have a number for "b", but it is missing.",
    ]
  `);
});
