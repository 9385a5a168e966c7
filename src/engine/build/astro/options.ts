/** The options of `lectures(…)`: what may be said, and what is said of it when it is wrong. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { nearest } from '../../cell/nearest.ts';
import type { Settings, SubjectModules } from '../settings.ts';
import { paragraphOf } from './markdown.ts';

const colour = z.string().regex(/^[\w#(),.%/ -]+$/, 'a colour of CSS, such as "#7a2350" or "light-dark(#7a2350, #eba3c5)"');

const site = z.strictObject({
  title: z.string().min(1),
  /** One sentence for the home page and for search engines. */
  description: z.string(),
  /** The folder of lectures, from the folder of the project. */
  content: z.string().default('content/lectures'),
  navigation: z.array(z.strictObject({ name: z.string(), path: z.string() })).default([{ name: 'Lectures', path: '' }]),
  /** Whom the course owes what, and what is said of its rights: one line of Markdown each. */
  credit: z.string().default(''),
  footer: z.string().default(''),
  /** As `lang` of HTML has it. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language such as "en" or "pt-BR"').default('en'),
  colours: z.strictObject({ paper: colour.optional(), ink: colour.optional(), accent: colour.optional() }).default({}),
  /** Macros that every formula may use: `{ '\\R': '\\mathbb{R}' }`. */
  macros: z.record(z.string(), z.string()).default({}),
  /** The first part of the names under which browsers keep what readers leave: to change it is to lose all of that. */
  storage: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens').default('lectures'),
});

const ADDRESS = 'the address of a file, as new URL(\'./library.ts\', import.meta.url)';
const file = z.union([z.instanceof(URL), z.string()], ADDRESS);

const subject = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, as in `import { … } from "waves"`'),
  library: file,
  draw: file.optional(),
  tools: file.optional(),
  components: z.record(z.string().regex(/^[A-Z]\w*$/, 'names that begin with a capital'), file).default({}),
  styles: z.array(file).default([]),
  terms: z.record(z.string(), z.string()).default({}),
  policies: z.array(z.string().regex(/^[\w-]+$/)).default([]),
});

const options = z.strictObject({ site, subjects: z.array(subject).default([]) });

export type LecturesOptions = z.input<typeof options>;
export type SiteOptions = LecturesOptions['site'];

/** One thing that is wrong with the options of a site: what was expected, and what was received. */
export class OptionsError extends Error {
  override name = 'OptionsError';

  constructor(where: string, expected: string, received: string, fix = '') {
    super(`lectures(): \`${where}\` is wrong. Expected ${expected}; received ${received}.${fix === '' ? '' : `\n  Fix: ${fix}`}`);
  }
}

/** @throws OptionsError for the first thing that is wrong. */
export function readOptions(given: unknown, { root, base }: Pick<Settings, 'root' | 'base'>): Settings {
  const read = options.safeParse(given);
  if (!read.success) throw problemOf(read.error.issues[0]!, given);
  const { content, credit, footer, colours, macros, ...rest } = read.data.site;
  const subjects = read.data.subjects.map((one, at) => modulesOf(one, `subjects[${at}]`));
  needFolder(content, root);
  needOwnNames(subjects);
  const words = paragraphOf([credit, footer].filter((line) => line !== '').join(' '));
  const own = Object.entries(colours).filter(([, value]) => value !== undefined);
  return { root, base, content, macros, subjects, site: { ...rest, footer: words, colours: Object.fromEntries(own) } };
}

function needFolder(content: string, root: string): void {
  const folder = path.join(root, content);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const received = `${JSON.stringify(content)}, and there is no folder ${folder}`;
  const expected = 'the folder of the lectures, from the folder of the site';
  throw new OptionsError('site.content', expected, received, 'Make it, or name another.');
}

function needOwnNames(subjects: readonly SubjectModules[]): void {
  const names = subjects.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return;
  throw new OptionsError('subjects', 'a name of its own for each subject', `"${twice}" twice`);
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
  const isUrl = address instanceof URL || address.startsWith('file:');
  const found = isUrl ? fileURLToPath(address) : address;
  if (path.isAbsolute(found) && existsSync(found)) return found;
  const received = `${JSON.stringify(String(address))}, which ${path.isAbsolute(found) ? 'does not exist' : 'is not absolute'}`;
  throw new OptionsError(where, 'the address of a file', received, 'Write `new URL(\'./…\', import.meta.url)`.');
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue, given: unknown): OptionsError {
  const where = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', issue.path, where);
  const value = valueAt(given, issue.path);
  const received = value === undefined ? 'nothing' : JSON.stringify(value) ?? String(value);
  return new OptionsError(where, expectedBy(issue), received);
}

function unknownKey(key: string, at: Issue['path'], where: string): OptionsError {
  const known = keysAt(at);
  const near = nearest(key, known);
  const fix = near ? `Write \`${near}\`.` : '';
  return new OptionsError(where || 'options', `only ${known.map((one) => `\`${one}\``).join(', ')}`, `\`${key}\``, fix);
}

function keysAt([first, , third]: Issue['path']): string[] {
  if (first === undefined) return Object.keys(options.shape);
  if (first === 'subjects') return Object.keys(subject.shape);
  return Object.keys(third === undefined ? site.shape : {});
}

function expectedBy(issue: Issue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  return `${/^[ao]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
}

const placeOf = (at: Issue['path']): string =>
  at.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '');

const valueAt = (given: unknown, at: Issue['path']): unknown =>
  at.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], given);
