/** The options of `lectures(…)`: what may be said. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { speechOf } from '../../words/speech.ts';
import { directionOf, LANGUAGE } from '../read/language.ts';
import { AUTHORING, GENERATED } from '../read/names.ts';
import type { Settings, SubjectModules, Terms } from '../settings.ts';
import { paragraphOf } from './markdown.ts';
import { OptionsError, problemOf } from './options-error.ts';
import type { WordsOptions } from './words-files.ts';
import { givenLanguages, givenWords } from './words-option.ts';

const FILLED = 'a text that is not empty';

const colour = z.string().regex(
  /^[\w#(),.%/ -]+$/, 'a colour of CSS, such as "#7a2350" or "light-dark(#7a2350, #eba3c5)"',
);

const macro = z.string().regex(/^\\([A-Za-z]+|.)$/, 'names that begin with a backslash, such as "\\\\R"');

const host = z.string().regex(
  /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?$/, 'a host such as "player.vimeo.com", without `https://` and path',
);

const ADDRESS = 'the address of a file, as new URL(\'./library.ts\', import.meta.url)';
const file = z.union([z.instanceof(URL), z.string()], ADDRESS);

const site = z.strictObject({
  title: z.string().min(1, FILLED),
  /** One sentence for the home page and for search engines. */
  description: z.string(),
  /** The folder of lectures, from the folder of the project. */
  content: z.string().default('content/lectures'),
  navigation: z.array(z.strictObject({ name: z.string(), path: z.string() })).default([{ name: 'Lectures', path: '' }]),
  /** Whom the course owes what, and what is said of its rights: one line of Markdown each. */
  credit: z.string().default(''),
  footer: z.string().default(''),
  /** As `lang` of HTML has it. */
  language: z.string().regex(LANGUAGE, 'a language such as "en" or "pt-BR"').default('en'),
  /** From which side it is read, where the language does not say it. */
  dir: z.enum(['ltr', 'rtl'], '"ltr" or "rtl"').optional(),
  /** Typefaces of the site's own, for letters that the engine's do not have. */
  fonts: z.array(file).default([]),
  colours: z.strictObject({ paper: colour.optional(), ink: colour.optional(), accent: colour.optional() }).default({}),
  /** Macros that every formula may use: `{ '\\R': '\\mathbb{R}' }`. */
  macros: z.record(macro, z.string()).default({}),
  /** Other sites whose pictures and players pages may show after a click, host by host. */
  embeds: z.array(host).default([]),
  /** The first part of the names under which browsers keep what readers leave: to change it is to lose all of that. */
  storage: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens').default('lectures'),
});

const term = z.union([
  z.string().min(1).transform((symbol) => ({ symbol, names: [] })),
  z.strictObject({ symbol: z.string().min(1), names: z.array(z.string().min(1)) }),
], 'a symbol such as "θ", or `{ symbol: "w", names: ["w1", "w2"] }`');

const subject = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, as in `import { … } from "waves"`'),
  library: file,
  draw: file.optional(),
  tools: file.optional(),
  components: z.record(z.string().regex(/^[A-Z]\w*$/, 'names that begin with a capital'), file).default({}),
  styles: z.array(file).default([]),
  terms: z.record(z.string().regex(/^[\w-]+$/, 'keys of letters, digits and hyphens'), term).default({}),
  policies: z.array(z.string().regex(/^[\w-]+$/, 'letters, digits and hyphens')).default([]),
});

const options = z.strictObject({
  site,
  subjects: z.array(subject).default([]),
  /** Texts of the site's own, in its language. */
  words: givenWords.default({}),
  /** Texts in languages that the engine does not have, by language. */
  languages: givenLanguages.default({}),
});

export type LecturesOptions = Omit<z.input<typeof options>, keyof WordsOptions> & WordsOptions;
export type SiteOptions = LecturesOptions['site'];

/** @throws OptionsError for the first thing that is wrong. */
export function readOptions(given: unknown, { root, base }: Pick<Settings, 'root' | 'base'>): Settings {
  const read = options.safeParse(given);
  if (!read.success) throw problemOf(read.error.issues[0]!, given, options);
  const { content, credit, footer, colours, macros, embeds, fonts, dir, ...rest } = read.data.site;
  const subjects = read.data.subjects.map((one, at) => modulesOf(one, `subjects[${at}]`));
  needFolder(content, root);
  needDistinct(subjects);
  const words = paragraphOf([credit, footer].filter((line) => line !== '').join(' '));
  const own = Object.entries(colours).filter(([, value]) => value !== undefined);
  const terms: Terms = Object.assign({}, ...subjects.map((one) => one.terms)) as Terms;
  const direction = dir ?? directionOf(rest.language);
  const page = { ...rest, direction, footer: words, colours: Object.fromEntries(own) };
  const faces = fonts.map((one, at) => pathOf(one, `site.fonts[${at}]`));
  const speech = speechOf(page.language, read.data.words, read.data.languages);
  return { root, base, content, macros, embeds, fonts: faces, subjects, terms, site: page, words: speech };
}

function needFolder(content: string, root: string): void {
  const folder = path.join(root, content);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const received = `${JSON.stringify(content)}, and there is no folder ${folder}`;
  const expected = 'the folder of the lectures, from the folder of the site';
  throw new OptionsError('site.content', expected, received, 'Make it, or name another.');
}

/** Nothing is named twice: neither by two subjects, nor by a subject and the engine. */
function needDistinct(subjects: readonly SubjectModules[]): void {
  const taken: readonly string[] = [...AUTHORING, ...GENERATED];
  const components = subjects.flatMap((one) => Object.keys(one.components));
  const own = components.find((name) => taken.includes(name));
  if (own !== undefined) {
    throw new OptionsError(`subjects[${subjects.findIndex((one) => own in one.components)}].components`,
      'names that the engine has not taken', `\`${own}\``, `Call it something other than <${own}>.`);
  }
  const terms = subjects.flatMap((one) => Object.entries(one.terms));
  needOnce('a name of its own for each subject', subjects.map(({ name }) => name));
  needOnce('a name of its own for each component', components);
  const names = terms.flatMap(([key, term]) => [...new Set([key, ...term.names])]);
  needOnce('a key and names of its own for each of the terms', names);
  needOnce('a symbol of its own for each of the terms', terms.map(([, { symbol }]) => symbol));
}

function needOnce(expected: string, names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new OptionsError('subjects', expected, `"${twice}" twice`);
}

type Given = z.output<typeof subject>;

function modulesOf({ library, draw, tools, components, styles, ...rest }: Given, where: string): SubjectModules {
  const parts = Object.entries(components);
  return {
    ...rest,
    library: pathOf(library, `${where}.library`),
    ...(draw !== undefined && { draw: pathOf(draw, `${where}.draw`) }),
    ...(tools !== undefined && { tools: pathOf(tools, `${where}.tools`) }),
    components: Object.fromEntries(parts.map(([name, one]) => [name, pathOf(one, `${where}.components.${name}`)])),
    styles: styles.map((one, at) => pathOf(one, `${where}.styles[${at}]`)),
  };
}

function pathOf(address: URL | string, where: string): string {
  const text = String(address);
  const found = text.startsWith('file:') ? fileURLToPath(text) : text;
  const fault = faultOf(found);
  if (fault === undefined) return found;
  const fix = 'Write `new URL(\'./…\', import.meta.url)`.';
  throw new OptionsError(where, 'the address of a file', `"${text}", ${fault}`, fix);
}

function faultOf(file: string): string | undefined {
  if (!path.isAbsolute(file)) return /^[a-z]+:/.test(file) ? 'which is not on this disk' : 'which is not absolute';
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 'which does not exist';
  return found.isFile() ? undefined : 'which is a folder';
}
