import { readdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { figures } from './figures.ts';
import { partWith, speak, words } from './words.ts';

afterEach(() => speak({}));

test('each part lies in the file of its name, and no other file lies there', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'));
  expect(files.sort()).toEqual([...Object.keys(words), 'fill', 'words'].map((name) => `${name}.ts`).sort());
});

test('no text has the name of its part: bundles export both', () => {
  expect(Object.entries(words).filter(([part, texts]) => part in texts)).toEqual([]);
});

test('a site says its own texts, and the engine the others', () => {
  speak({ figures: { data: 'Daten', captions: { curve: 'Kurve' } } });
  expect(figures.data).toBe('Daten');
  expect(figures.captions).toMatchObject({ curve: 'Kurve', levels: 'levels' });
  speak({});
  expect([figures.data, figures.captions.curve]).toEqual(['Data', 'curve']);
});

test('what one site says is not said by the next', () => {
  expect(partWith('questions', { questions: { right: 'Richtig.' } })).toMatchObject({ right: 'Richtig.', check: 'Check' });
  expect(partWith('questions', {})).toMatchObject({ right: 'Right.' });
});
