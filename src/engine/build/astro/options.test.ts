import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const root = fileURLToPath(new URL('../../../../tests/fixtures/waves/', import.meta.url));
const site = { title: 'Waves', description: '' };
const library = new URL('src/waves/library.ts', pathToFileURL(root));
const waves = { name: 'waves', library };

const read = (options: unknown) => readOptions(options, { root, base: '/' });

function said(options: unknown): string {
  try {
    read(options);
  } catch (error) {
    return (error as Error).message.replaceAll(root, '<root>/');
  }
  return '';
}

const ofSite = (more: object): string => said({ site: { ...site, ...more } });
const ofSubject = (more: object): string => said({ site, subjects: [{ ...waves, ...more }] });
const ofSubjects = (...more: object[]): string => said({ site, subjects: more.map((one) => ({ library, ...one })) });

test('what is wrong is said without a trace through the engine', () => {
  expect(() => read({ site: { title: 'Waves' } })).toThrow(expect.objectContaining({ stack: '' }));
});

test('what is left out has a value, and addresses become files', () => {
  const { subjects, terms, content } = read({ site, subjects: [{ ...waves, terms: { x: 'x', w: { symbol: 'v', names: ['w1'] } } }] });
  expect(content).toBe('content/lectures');
  expect(subjects[0]!.library).toBe(fileURLToPath(library));
  expect(terms).toEqual({ x: { symbol: 'x', names: [] }, w: { symbol: 'v', names: ['w1'] } });
});

test('options of a wrong shape', () => {
  expect([undefined, null, 'site', [], {}, { site: {} }, { site: 'Waves' }, { site, subjects: {} }, { site, subjects: [undefined] }].map(said))
    .toMatchInlineSnapshot(`
      [
        "lectures(): \`options\` is wrong. Expected an object; received nothing.",
        "lectures(): \`options\` is wrong. Expected an object; received null.",
        "lectures(): \`options\` is wrong. Expected an object; received "site".",
        "lectures(): \`options\` is wrong. Expected an object; received [].",
        "lectures(): \`site\` is wrong. Expected an object; received nothing.",
        "lectures(): \`site.title\` is wrong. Expected a text; received nothing.",
        "lectures(): \`site\` is wrong. Expected an object; received "Waves".",
        "lectures(): \`subjects\` is wrong. Expected a list; received {}.",
        "lectures(): \`subjects[0]\` is wrong. Expected an object; received nothing.",
      ]
    `);
});

test('unknown options, with what was meant', () => {
  expect([
    said({ site, subject: [] }),
    ofSite({ titel: 'Waves' }),
    ofSite({ colours: { papre: 'red' } }),
    ofSite({ navigation: [{ name: 'Lectures', path: '', icon: 'wave' }] }),
    ofSubject({ libary: library }),
    ofSubject({ terms: { x: { symbol: 'x', name: 'x1' } } }),
  ]).toMatchInlineSnapshot(`
    [
      "lectures(): \`options\` is wrong. Expected only \`site\`, \`subjects\`, \`words\`, \`languages\`; received \`subject\`.
      Fix: Write \`subjects\`.",
      "lectures(): \`site\` is wrong. Expected only \`title\`, \`description\`, \`content\`, \`home\`, \`navigation\`, \`authors\`, \`licence\`, \`logo\`, \`parts\`, \`contents\`, \`pages\`, \`credit\`, \`footer\`, \`language\`, \`dir\`, \`typefaces\`, \`fonts\`, \`colours\`, \`macros\`, \`embeds\`, \`broker\`, \`offline\`, \`search\`, \`storage\`; received \`titel\`.
      Fix: Write \`title\`.",
      "lectures(): \`site.colours\` is wrong. Expected only \`paper\`, \`ink\`, \`accent\`; received \`papre\`.
      Fix: Write \`paper\`.",
      "lectures(): \`site.navigation[0]\` is wrong. Expected only \`name\`, \`path\`, \`url\`; received \`icon\`.
      Fix: Remove \`icon\`.",
      "lectures(): \`subjects[0]\` is wrong. Expected only \`name\`, \`library\`, \`draw\`, \`tools\`, \`components\`, \`styles\`, \`terms\`, \`policies\`, \`pages\`; received \`libary\`.
      Fix: Write \`library\`.",
      "lectures(): \`subjects[0].terms.x\` is wrong. Expected a symbol such as "θ", or \`{ symbol: "w", names: ["w1", "w2"] }\`; received { symbol: 'x', name: 'x1' }.",
    ]
  `);
});

test('values of a wrong kind in a site', () => {
  expect([
    { title: 3 }, { title: '' }, { description: null }, { navigation: 'home' }, { navigation: [{ name: 'Home' }] },
    { language: 'English, mostly' }, { colours: { paper: 'red; color: blue' } }, { colours: { ink: 7 } }, { macros: { R: 'x' } },
    { macros: { '\\R': 1 } }, { storage: 'My site' }, { credit: () => 'me' }, { embeds: ['https://a.example/'] }, { embeds: ['*'] },
    { search: 'no' }, { broker: 'https://broker.example.org/' },
  ].map(ofSite)).toMatchInlineSnapshot(`
    [
      "lectures(): \`site.title\` is wrong. Expected a text; received 3.",
      "lectures(): \`site.title\` is wrong. Expected a string that is not empty; received "".",
      "lectures(): \`site.description\` is wrong. Expected a text; received null.",
      "lectures(): \`site.navigation\` is wrong. Expected a list; received "home".",
      "lectures(): \`site.navigation[0]\` is wrong. Expected either a \`path\` of this site or the \`url\` of another; received { name: 'Home' }.",
      "lectures(): \`site.language\` is wrong. Expected a language such as "en" or "pt-BR"; received "English, mostly".",
      "lectures(): \`site.colours.paper\` is wrong. Expected a CSS colour, such as "#7a2350" or "light-dark(#7a2350, #eba3c5)"; received "red; color: blue".",
      "lectures(): \`site.colours.ink\` is wrong. Expected a text; received 7.",
      "lectures(): \`site.macros\` is wrong. Expected names that begin with a backslash, such as "\\\\R"; received \`R\`.",
      "lectures(): \`site.macros.\\R\` is wrong. Expected a text; received 1.",
      "lectures(): \`site.storage\` is wrong. Expected lowercase letters, digits and hyphens; received "My site".",
      "lectures(): \`site.credit\` is wrong. Expected a text; received a function.",
      "lectures(): \`site.embeds[0]\` is wrong. Expected a host such as "player.vimeo.com", without \`https://\` or a path; received "https://a.example/".",
      "lectures(): \`site.embeds[0]\` is wrong. Expected a host such as "player.vimeo.com", without \`https://\` or a path; received "*".",
      "lectures(): \`site.search\` is wrong. Expected true or false; received "no".",
      "lectures(): \`site.broker\` is wrong. Expected an address such as "wss://broker.example.org/mqtt"; received "https://broker.example.org/".",
    ]
  `);
});

test('values of a wrong kind in a subject', () => {
  expect([
    { name: 'Big waves' }, { library: undefined }, { library: 5 }, { components: { ripple: library } },
    { components: { Ripple: true } }, { styles: library }, { policies: ['my policy'] }, { terms: { x: 1 } }, { terms: { 'a b': 'x' } },
  ].map(ofSubject)).toMatchInlineSnapshot(`
    [
      "lectures(): \`subjects[0].name\` is wrong. Expected lowercase letters, digits and hyphens, as in \`import { … } from "waves"\`; received "Big waves".",
      "lectures(): \`subjects[0].library\` is wrong. Expected the address of a file, as new URL('./library.ts', import.meta.url); received nothing.",
      "lectures(): \`subjects[0].library\` is wrong. Expected the address of a file, as new URL('./library.ts', import.meta.url); received 5.",
      "lectures(): \`subjects[0].components\` is wrong. Expected names that begin with a capital letter; received \`ripple\`.",
      "lectures(): \`subjects[0].components.Ripple\` is wrong. Expected the address of a file, as new URL('./library.ts', import.meta.url); received true.",
      "lectures(): \`subjects[0].styles\` is wrong. Expected a list; received "file://<root>/src/waves/library.ts".",
      "lectures(): \`subjects[0].policies[0]\` is wrong. Expected letters, digits and hyphens; received "my policy".",
      "lectures(): \`subjects[0].terms.x\` is wrong. Expected a symbol such as "θ", or \`{ symbol: "w", names: ["w1", "w2"] }\`; received 1.",
      "lectures(): \`subjects[0].terms\` is wrong. Expected keys of letters, digits and hyphens; received \`a b\`.",
    ]
  `);
});

test('files that are not there', () => {
  expect([
    { library: new URL('lost.ts', pathToFileURL(root)) }, { library: './library.ts' }, { library: new URL('https://example.org/a.ts') },
    { draw: new URL('src/', pathToFileURL(root)) }, { tools: `${root}lost.ts` }, { styles: [`${root}lost.css`] },
    { components: { Ripple: `${root}Lost.astro` } },
  ].map(ofSubject)).toMatchInlineSnapshot(`
    [
      "lectures(): \`subjects[0].library\` is wrong. Expected the address of a file; received "file://<root>/lost.ts", which does not exist.
      Fix: Write \`new URL('./…', import.meta.url)\`.",
      "lectures(): \`subjects[0].library\` is wrong. Expected the address of a file; received "./library.ts", which is not absolute.
      Fix: Write \`new URL('./…', import.meta.url)\`.",
      "lectures(): \`subjects[0].library\` is wrong. Expected the address of a file; received "https://example.org/a.ts", which is not on this disk.
      Fix: Write \`new URL('./…', import.meta.url)\`.",
      "lectures(): \`subjects[0].draw\` is wrong. Expected the address of a file; received "file://<root>/src/", which is a folder.
      Fix: Write \`new URL('./…', import.meta.url)\`.",
      "lectures(): \`subjects[0].tools\` is wrong. Expected the address of a file; received "<root>/lost.ts", which does not exist.
      Fix: Write \`new URL('./…', import.meta.url)\`.",
      "lectures(): \`subjects[0].styles[0]\` is wrong. Expected the address of a file; received "<root>/lost.css", which does not exist.
      Fix: Write \`new URL('./…', import.meta.url)\`.",
      "lectures(): \`subjects[0].components.Ripple\` is wrong. Expected the address of a file; received "<root>/Lost.astro", which does not exist.
      Fix: Write \`new URL('./…', import.meta.url)\`.",
    ]
  `);
});

test('a folder of lectures that is not there', () => {
  expect([{ content: 'lectures' }, { content: 'astro.config.mjs' }].map(ofSite)).toMatchInlineSnapshot(`
    [
      "lectures(): \`site.content\` is wrong. Expected the path from the site’s folder to the folder of the lectures; received "lectures", and there is no folder <root>/lectures.
      Fix: Create it, or name another.",
      "lectures(): \`site.content\` is wrong. Expected the path from the site’s folder to the folder of the lectures; received "astro.config.mjs", and there is no folder <root>/astro.config.mjs.
      Fix: Create it, or name another.",
    ]
  `);
});

test('what two subjects, or a subject and the engine, call the same', () => {
  const components = { Ripple: library };
  expect([
    ofSubjects({ name: 'waves' }, { name: 'waves' }),
    ofSubjects({ name: 'waves', components }, { name: 'tides', components }),
    ofSubjects({ name: 'waves' }, { name: 'tides', components: { Quiz: library } }),
    ofSubjects({ name: 'waves', components: { Cell: library } }),
    ofSubjects({ name: 'waves', terms: { x: 'x' } }, { name: 'tides', terms: { x: 'y' } }),
    ofSubjects({ name: 'waves', terms: { w: { symbol: 'w', names: ['v'] } } }, { name: 'tides', terms: { v: 'ν' } }),
    ofSubjects({ name: 'waves', terms: { x: 'x', place: 'x' } }),
  ]).toMatchInlineSnapshot(`
    [
      "lectures(): \`subjects\` is wrong. Expected a name of its own for each subject; received "waves" twice.",
      "lectures(): \`subjects\` is wrong. Expected a name of its own for each component; received "Ripple" twice.",
      "lectures(): \`subjects[1].components\` is wrong. Expected names that the engine does not use; received \`Quiz\`.
      Fix: Call it something other than <Quiz>.",
      "lectures(): \`subjects[0].components\` is wrong. Expected names that the engine does not use; received \`Cell\`.
      Fix: Call it something other than <Cell>.",
      "lectures(): \`subjects\` is wrong. Expected a key and names of its own for each of the terms; received "x" twice.",
      "lectures(): \`subjects\` is wrong. Expected a key and names of its own for each of the terms; received "v" twice.",
      "lectures(): \`subjects\` is wrong. Expected a symbol of its own for each of the terms; received "x" twice.",
    ]
  `);
});

const ofWords = (words: unknown): string => said({ site, words });

test('texts of a site stand in the place of those of the engine, with the same blanks', () => {
  const words = { questions: { right: 'Richtig.', handsFor: 'Hände für {answer}' }, cells: { wasReset: { one: 'Eine von {count}' } } };
  expect(read({ site, words }).words.texts['en']).toMatchObject(words);
  const languages = { 'pt-BR': words };
  expect(read({ site, languages }).words.texts).toMatchObject({ 'en': { questions: { right: 'Right.' } }, 'pt-BR': words });
  expect([
    ofWords('de'),
    ofWords({ question: {} }),
    ofWords({ questions: { rigth: 'Richtig.' } }),
    ofWords({ questions: { right: () => 'Richtig.' } }),
    ofWords({ questions: { offBy: 'Daneben.' } }),
    ofWords({ questions: { right: 'Richtig, {name}.' } }),
    ofWords({ questions: { handsFor: 'Hände für {antwort}' } }),
    ofWords({ cells: { wasReset: { one: '{cells}' } } }),
    ofWords({ cells: { wasReset: { several: '{count}' } } }),
    said({ site, languages: { French: words } }),
    said({ site, languages: { fr: { questions: { rigth: 'Juste.' } } } }),
  ]).toMatchInlineSnapshot(`
    [
      "lectures(): \`words\` is wrong. Expected an object; received "de".",
      "lectures(): \`words\` is wrong. Expected only \`after\`, \`asks\`, \`cells\`, \`changes\`, \`charts\`, \`classes\`, \`course\`, \`deck\`, \`diagrams\`, \`documents\`, \`drafts\`, \`exceptions\`, \`exercises\`, \`figures\`, \`hands\`, \`help\`, \`lecture\`, \`notices\`, \`offline\`, \`output\`, \`page\`, \`pages\`, \`pen\`, \`polls\`, \`predictions\`, \`questions\`, \`refusals\`, \`runs\`, \`search\`, \`syntax\`, \`talk\`, \`types\`; received \`question\`.
      Fix: Write \`questions\`.",
      "lectures(): \`words.questions\` is wrong. Expected only \`nothingChosen\`, \`nothingTyped\`, \`tooLong\`, \`notANumber\`, \`right\`, \`wrongOnce\`, \`wrong\`, \`missing\`, \`offBy\`, \`marks\`, \`check\`, \`again\`, \`progress\`, \`kept\`, \`notKept\`, \`forget\`, \`hands\`, \`handsFor\`; received \`rigth\`.
      Fix: Write \`right\`.",
      "lectures(): \`words.questions.right\` is wrong. Expected a text; received a function.",
      "lectures(): \`words.questions.offBy\` is wrong. Expected an object; received "Daneben.".",
      "lectures(): \`words.questions.right\` is wrong. Expected a string without blanks; received "Richtig, {name}.".",
      "lectures(): \`words.questions.handsFor\` is wrong. Expected a string with no blanks other than {answer}; received "Hände für {antwort}".",
      "lectures(): \`words.cells.wasReset.one\` is wrong. Expected a string with no blanks other than {count}; received "{cells}".",
      "lectures(): \`words.cells.wasReset\` is wrong. Expected only \`zero\`, \`one\`, \`two\`, \`few\`, \`many\`, \`other\`; received \`several\`.
      Fix: Remove \`several\`.",
      "lectures(): \`languages\` is wrong. Expected languages such as "fr" or "pt-BR"; received \`French\`.",
      "lectures(): \`languages.fr.questions\` is wrong. Expected only \`nothingChosen\`, \`nothingTyped\`, \`tooLong\`, \`notANumber\`, \`right\`, \`wrongOnce\`, \`wrong\`, \`missing\`, \`offBy\`, \`marks\`, \`check\`, \`again\`, \`progress\`, \`kept\`, \`notKept\`, \`forget\`, \`hands\`, \`handsFor\`; received \`rigth\`.
      Fix: Write \`right\`.",
    ]
  `);
});
