import { afterEach, expect, test } from 'vitest';
import { cells } from './cells.ts';
import { blanksOf, fill, formOf } from './fill.ts';
import { figures } from './figures.ts';
import { german } from './german/german.ts';
import { hasTexts, isForms, missingIn, onlyIn, speechOf } from './speech.ts';
import { speak, voiceOf } from './voice.ts';
import { words, type Texts } from './words.ts';

afterEach(() => speak(speechOf('en')));

/** Each text by its place, and of one with forms all forms together. */
function textsOf(texts: Texts, at = ''): [place: string, text: string][] {
  if (isForms(texts)) return [[at, Object.values(texts).join(' ')]];
  return Object.entries(texts).flatMap(([name, text]) => {
    const place = `${at}.${name}`;
    return typeof text === 'string' ? [[place, text] as [string, string]] : textsOf(text, place);
  });
}

test('German says all that English says, and fills the same blanks', () => {
  const blanks = (texts: Texts): Record<string, string[]> =>
    Object.fromEntries(textsOf(texts).map(([place, text]) => [place, [...new Set(blanksOf(text))].sort()]));
  expect(blanks(german)).toEqual(blanks(words));
});

test('no text was forgotten in German', () => {
  const same = new Map(textsOf(words));
  const kept = textsOf(german).filter(([place, text]) => same.get(place) === text && /\p{L}{3,}/u.test(text.replace(/\{\w+\}/g, '')));
  expect(kept.map(([, text]) => text)).toEqual(
    ['Link', '{minutes} min', 'Esc', 'Enter', 'Handout', 'System', '{minutes} min', 'Start', 'Pause', 'min'],
  );
});

test('German has its own quotation marks, and speaks to readers as Sie', () => {
  expect(textsOf(german).filter(([, text]) => /[“”](?=\w)|\s"|\b(?:du|dein\w*|dir)\b/i.test(text.replace(/`[^`]*`|"\{\w+\}"/g, '')))).toEqual([]);
});

test('a site in German needs no more than to say so', () => {
  speak(speechOf('de-AT'));
  expect([figures.data, fill(formOf(cells.wasReset, 1200), { count: 1200 })]).toEqual(['Daten', '1\u00a0200 Zellen zurückgesetzt.']);
  speak(speechOf('en'));
  expect([figures.data, fill(formOf(cells.wasReset, 1200), { count: 1200 })]).toEqual(['Data', '1,200 cells reset.']);
});

test('a site says its own texts, and the engine the others', () => {
  speak(speechOf('en', { figures: { data: 'Numbers', captions: { curve: 'Line' } } }));
  expect([figures.data, figures.captions]).toMatchObject(['Numbers', { curve: 'Line', levels: 'levels' }]);
  speak(speechOf('de', { figures: { data: 'Zahlen' } }));
  expect([figures.data, figures.captions.curve]).toEqual(['Zahlen', 'Kurve']);
});

test('other languages are given, with all the forms that they have', () => {
  const pl = { cells: { wasReset: { one: 'Jedna', few: '{count} komórki', many: '{count} komórek', other: '{count}' } } };
  speak(speechOf('pl', {}, { pl }));
  expect([1, 3, 5].map((count) => fill(formOf(cells.wasReset, count), { count }))).toEqual(['Jedna', '3 komórki', '5 komórek']);
  expect(figures.data).toBe('Data');
});

test('the language of the moment decides, and where it has no texts, that of the site', () => {
  const speech = speechOf('de');
  expect(['en', 'en-US', 'de-CH', 'fr', 'de'].map((tag) => voiceOf(speech, tag))).toEqual([
    { texts: 'en', locale: 'en-GB' }, { texts: 'en', locale: 'en-US' }, { texts: 'de', locale: 'de-CH' },
    { texts: 'de', locale: 'de' }, { texts: 'de', locale: 'de' },
  ]);
  expect(voiceOf(speechOf('fr'), 'fr')).toEqual({ texts: 'en', locale: 'en-GB' });
  expect([hasTexts(speech, 'fr'), hasTexts(speech, 'de-CH')]).toEqual([false, true]);
  let language = 'de';
  speak(speech, () => language);
  const before = figures.data;
  language = 'en';
  expect([before, figures.data]).toEqual(['Daten', 'Data']);
});

test('what no lecture is in is left out, and one voice is told', () => {
  expect(onlyIn(speechOf('en'))).toMatchObject({ home: 'en', only: { texts: 'en', locale: 'en-GB' } });
  expect(Object.keys(onlyIn(speechOf('en')).texts)).toEqual(['en']);
  expect(onlyIn(speechOf('en'), ['fr', 'en']).only).toBeDefined();
  const both = onlyIn(speechOf('de', {}, { fr: {} }), ['en']);
  expect([Object.keys(both.texts), both.only]).toEqual([['de', 'en'], undefined]);
});

test('what a translation leaves out is known by name', () => {
  const fr = { cells: { ...german.cells, wasReset: { other: '{count}' } }, deck: { ...german.deck } };
  const missing = missingIn(fr);
  expect(missing.slice(0, 2)).toEqual(['after.section', 'after.live']);
  expect(missing.some((place) => /^(cells|deck)/.test(place))).toBe(false);
  expect(missingIn(german)).toEqual([]);
});
