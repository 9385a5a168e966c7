/** The options of `lectures(…)`: what may be said. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { speechOf } from '../../words/speech.ts';
import { directionOf } from '../read/language.ts';
import { AUTHORING, GENERATED } from '../read/names.ts';
import type { Logo, Settings, Site, SubjectModules, Terms, Typefaces } from '../settings.ts';
import { htmlOf } from './markdown.ts';
import { OptionsError, problemOf, worstOf } from './options-error.ts';
import { file, site, type SiteGiven } from './site-option.ts';
import type { WordsOptions } from './words-files.ts';
import { givenLanguages, givenWords } from './words-option.ts';

const term = z.union([
  z.string().min(1).transform((symbol) => ({ symbol, names: [] })),
  z.strictObject({ symbol: z.string().min(1), names: z.array(z.string().min(1)) }),
], 'a symbol such as "θ", or `{ symbol: "w", names: ["w1", "w2"] }`');

const subject = z.strictObject({
  /** The name by which cells import it. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lowercase letters, digits and hyphens, as in `import { … } from "waves"`'),
  /** The module whose exports cells can import. */
  library: file,
  /** The module that draws its marks. */
  draw: file.optional(),
  /** The module with the tools for its figures. */
  tools: file.optional(),
  /** Components for its lectures, by name. */
  components: z.record(z.string().regex(/^[A-Z]\w*$/, 'names that begin with a capital letter'), file).default({}),
  /** Style sheets for its figures and components. */
  styles: z.array(file).default([]),
  /** Concepts that readers can point at, by key: a symbol, or `{ symbol, names }`. */
  terms: z.record(z.string().regex(/^[\w-]+$/, 'keys of letters, digits and hyphens'), term).default({}),
  /** Names of the Trusted Types policies that its scripts create. */
  policies: z.array(z.string().regex(/^[\w-]+$/, 'letters, digits and hyphens')).default([]),
  /** Its pages, by path. */
  pages: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'paths of lowercase letters, digits and hyphens'), file).default({}),
});

export const options = z.strictObject({
  /** What the site says of itself. */
  site,
  /** What cells can import beside packages: libraries, with their figures, pages, components and terms. */
  subjects: z.array(subject).default([]),
  /** Texts of the site's own, in its language: `{ course: { next: 'Next week' } }`, or a file with them. */
  words: givenWords.default({}),
  /** Texts in languages that the engine does not have: `{ fr: new URL('./words.fr.ts', import.meta.url) }`. */
  languages: givenLanguages.default({}),
});

export type LecturesOptions = Omit<z.input<typeof options>, keyof WordsOptions> & WordsOptions;
export type SiteOptions = LecturesOptions['site'];

/**
 * @param drafts whether drafts are shown.
 * @throws OptionsError for the first thing that is wrong.
 */
export function readOptions(
  given: unknown, { root, base, drafts = false }: Pick<Settings, 'root' | 'base'> & Partial<Pick<Settings, 'drafts'>>,
): Settings {
  const read = options.safeParse(given);
  if (!read.success) throw problemOf(worstOf(read.error.issues), given, options);
  const { content, macros, embeds, fonts, typefaces, pages, offline, ...rest } = read.data.site;
  const subjects = read.data.subjects.map((one, at) => modulesOf(one, `subjects[${at}]`));
  needFolder(content, root);
  needDistinct(subjects);
  needOnce('site.parts', 'a title of its own for each part', rest.parts.map(({ title }) => title));
  return {
    root, base, content, macros, embeds, subjects, drafts, offline,
    ...(typefaces && { typefaces: typefacesOf(typefaces) }),
    fonts: fonts.map((one, at) => pathOf(one, `site.fonts[${at}]`)),
    pages: pagesOf(read.data.subjects, pages),
    terms: Object.assign({}, ...subjects.map((one) => one.terms)) as Terms,
    site: siteOf(rest, base),
    words: speechOf(rest.language, read.data.words, read.data.languages),
  };
}

type OfPages = Omit<SiteGiven, 'content' | 'macros' | 'embeds' | 'fonts' | 'typefaces' | 'pages' | 'offline'>;

function siteOf(given: OfPages, base: string): Site {
  const { home = '', credit, footer, colours, dir, logo, navigation, licence, ...rest } = given;
  return {
    ...rest,
    ...(navigation && { navigation }),
    ...(licence && { licence }),
    ...(logo && { logo: logoOf(logo) }),
    home: htmlOf(home, base),
    footer: htmlOf([credit, footer].filter((line) => line !== '').join(' '), base),
    direction: dir ?? directionOf(rest.language),
    colours: Object.fromEntries(Object.entries(colours).filter(([, value]) => value !== undefined)),
  };
}

const logoOf = ({ src, dark, alt }: NonNullable<SiteGiven['logo']>): Logo => ({
  alt,
  src: pathOf(src, 'site.logo.src'),
  ...(dark !== undefined && { dark: pathOf(dark, 'site.logo.dark') }),
});

function typefacesOf({ text, mono, licences }: NonNullable<SiteGiven['typefaces']>): Typefaces {
  const of = (kind: 'normal' | 'italic' | 'bold'): string => pathOf(text![kind], `site.typefaces.text.${kind}`);
  return {
    ...(text && { text: { normal: of('normal'), italic: of('italic'), bold: of('bold') } }),
    ...(mono !== undefined && { mono: pathOf(mono, 'site.typefaces.mono') }),
    licences: licences.map((one, at) => pathOf(one, `site.typefaces.licences[${at}]`)),
  };
}

/** The pages that subjects bring, but for those that the site leaves out. */
function pagesOf(subjects: readonly Given[], wanted: SiteGiven['pages']): Settings['pages'] {
  const brought = subjects.flatMap(({ pages }, at) => Object.entries(pages)
    .map(([name, one]) => [name, pathOf(one, `subjects[${at}].pages.${name}`)] as const));
  const names = brought.map(([name]) => name);
  needOnce('subjects', 'a path of its own for each of the pages', names);
  const unknown = Object.keys(wanted).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const all = names.map((one) => `\`${one}\``).join(', ');
    const expected = names.length === 0 ? 'nothing, because no subject has a page' : `only ${all}`;
    throw new OptionsError('site.pages', expected, `\`${unknown}\``, `Remove \`${unknown}\`.`);
  }
  return Object.fromEntries(brought.filter(([name]) => wanted[name] !== false));
}

function needFolder(content: string, root: string): void {
  const folder = path.join(root, content);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const received = `${JSON.stringify(content)}, and there is no folder ${folder}`;
  const expected = 'the path from the site’s folder to the folder of the lectures';
  throw new OptionsError('site.content', expected, received, 'Create it, or name another.');
}

/** Nothing is named twice: neither by two subjects, nor by a subject and the engine. */
function needDistinct(subjects: readonly SubjectModules[]): void {
  const taken: readonly string[] = [...AUTHORING, ...GENERATED];
  const components = subjects.flatMap((one) => Object.keys(one.components));
  const own = components.find((name) => taken.includes(name));
  if (own !== undefined) {
    throw new OptionsError(`subjects[${subjects.findIndex((one) => own in one.components)}].components`,
      'names that the engine does not use', `\`${own}\``, `Call it something other than <${own}>.`);
  }
  const terms = subjects.flatMap((one) => Object.entries(one.terms));
  needOnce('subjects', 'a name of its own for each subject', subjects.map(({ name }) => name));
  needOnce('subjects', 'a name of its own for each component', components);
  const names = terms.flatMap(([key, term]) => [...new Set([key, ...term.names])]);
  needOnce('subjects', 'a key and names of its own for each of the terms', names);
  needOnce('subjects', 'a symbol of its own for each of the terms', terms.map(([, { symbol }]) => symbol));
}

function needOnce(where: string, expected: string, names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new OptionsError(where, expected, `"${twice}" twice`);
}

type Given = z.output<typeof subject>;

function modulesOf(given: Given, where: string): SubjectModules {
  const { name, library, draw, tools, components, styles, terms, policies } = given;
  const parts = Object.entries(components);
  return {
    name, terms, policies,
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
