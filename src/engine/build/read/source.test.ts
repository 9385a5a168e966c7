import { expect, test } from 'vitest';
import { isDraft, languageIn } from './source.ts';

const saying = (line: string): string => `---\ntitle: A\n${line}\n---\nlang: xx\ndraft: true\n`;

test('the language of a lecture is what its first lines say', () => {
  const lines = ['lang: de', 'lang: "pt-BR"', 'lang:   \'fr\'', 'language: de', ''];
  expect(lines.map((line) => languageIn(saying(line)))).toEqual(['de', 'pt-BR', 'fr', undefined, undefined]);
  expect(languageIn('lang: de')).toBeUndefined();
});

test('a draft is a lecture whose first lines say so', () => {
  const lines = ['draft: true', 'draft: false', 'part: draft', ''];
  expect(lines.map((line) => isDraft(saying(line)))).toEqual([true, false, false, false]);
  expect(isDraft('---\r\ndraft: true\r\n---\r\n')).toBe(true);
});
