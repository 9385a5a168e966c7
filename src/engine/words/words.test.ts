import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { words, type Texts } from './words.ts';

test('each part lies in the file of its name, and no other file lies there', () => {
  const filesIn = (folder: string): string[] =>
    readdirSync(join(import.meta.dirname, folder)).filter((file) => /(?<!\.test)\.ts$/.test(file)).sort();
  const named = (...more: string[]): string[] => [...Object.keys(words), ...more].map((name) => `${name}.ts`).sort();
  const others = ['dates', 'fill', 'list', 'locale', 'matching', 'speech', 'translation', 'voice', 'words'];
  expect(filesIn('.')).toEqual(named(...others));
  expect(filesIn('german')).toEqual(named('german'));
});

test('no text has the name of its part: bundles export both', () => {
  expect(Object.entries(words).filter(([part, texts]) => part in texts)).toEqual([]);
});

const all = (texts: Texts): string[] => Object.values(texts).flatMap((text) => (typeof text === 'string' ? text : all(text)));

test('no text reads like a translation', () => {
  const foreign = /(?<!\bthere )\b(?:is|are) no (?!longer\b)|\bstands?\b|\btold\b|\banew\b|\bby keys\b|\bset aside\b/i;
  expect(all(words).filter((text) => foreign.test(text))).toEqual([]);
  expect(foreign.test('This is no number.')).toBe(true);
});
