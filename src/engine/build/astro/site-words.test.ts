import { expect, test } from 'vitest';
import { german } from '../../words/german/german.ts';
import { speechOf } from '../../words/speech.ts';
import { warningsOf } from './site-words.ts';

test('a language without texts is told once, with what to do', () => {
  const lectures = new Map([['a/index.mdx', 'fr'], ['b/index.mdx', 'fr'], ['c/index.mdx', 'de-AT'], ['d/index.mdx', 'pt-BR']]);
  expect(warningsOf(speechOf('de'), lectures, {})).toMatchInlineSnapshot(`
    [
      "d/index.mdx is in "pt-BR", but there are no texts in that language: buttons and messages are in "de".
      Fix: Translate them in a file, and name the file in \`lectures({ site, languages: { 'pt-BR': new URL('./words.pt-BR.ts', import.meta.url) } })\`.",
      "a/index.mdx is in "fr", but there are no texts in that language: buttons and messages are in "de".
      Fix: Translate them in a file, and name the file in \`lectures({ site, languages: { fr: new URL('./words.fr.ts', import.meta.url) } })\`.",
    ]
  `);
  expect(warningsOf(speechOf('fr'), new Map(), {})).toMatchInlineSnapshot(`
    [
      "The site is in "fr", but there are no texts in that language: buttons and messages are in "en".
      Fix: Translate them in a file, and name the file in \`lectures({ site, languages: { fr: new URL('./words.fr.ts', import.meta.url) } })\`.",
    ]
  `);
});

test('texts that a translation leaves out are told in one line', () => {
  const fr = { ...german, changes: {} };
  const said = warningsOf(speechOf('fr', {}, { fr }), new Map(), { languages: { fr } });
  expect(said.map((line) => line.replace(/\d+/g, 'N'))).toMatchInlineSnapshot(`
    [
      "The texts in "fr" lack N of N, which appear in English: \`changes.linkBrings\`, \`changes.linkIsOlder\`, \`changes.linkKnowsMore\`, …",
    ]
  `);
  expect(warningsOf(speechOf('fr', {}, { fr: german }), new Map(), { languages: { fr: german } })).toEqual([]);
});
