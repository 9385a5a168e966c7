/** All that an author can write and be told, from the tables that the checks use and the docstrings in them. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commands, keyLabel } from '../../deck/keys.ts';
import { help } from '../../words/help.ts';
import { createChecker } from '../compile/check.ts';
import { engineFolder } from '../compile/engine.ts';
import { attributesOf } from '../read/attributes.ts';
import { AUTHORING } from '../read/names.ts';
import type { Settings, SubjectModules } from '../settings.ts';
import { textsIn } from './cell-texts.ts';
import { entriesOf, headOf, scriptOf, type Entry } from './docs.ts';
import { messagesIn } from './messages.ts';

export interface Reference {
  title: string;
  description: string;
  sections: readonly Section[];
}

export interface Section {
  id: string;
  title: string;
  about: string;
  groups: readonly Group[];
}

export interface Group {
  title: string;
  about: string;
  entries: readonly Entry[];
}

/** In a package scripts are compiled, with their comments. */
const ending = path.extname(import.meta.filename);
const read = (file: string): string => readFileSync(path.join(engineFolder, file + ending), 'utf8');
const table = (file: string, name: string): Entry[] => entriesOf(read(file), name);
const group = (title: string, entries: readonly Entry[], about = ''): Group => ({ title, about, entries });

/** What has settings of its own inside `site`, and the table of them. */
const INSIDE: Readonly<Record<string, string>> = {
  navigation: 'place', authors: 'person', licence: 'licence', logo: 'logo', parts: 'part', typefaces: 'faces',
  colours: 'colours',
};

export function referenceOf(settings: Pick<Settings, 'root' | 'subjects'>): Reference {
  const section = (id: string, title: string, about: string, groups: readonly Group[]): Section =>
    ({ id, title, about, groups });
  return {
    title: 'Reference',
    description: 'Everything you can write in a lecture, and every message of the build.',
    sections: [
      section('components', 'Components', 'What you can write in a lecture besides Markdown, with its attributes.',
        components(settings.subjects)),
      section('fences', 'Words after the backticks', 'What you can write after the backticks of a code block.', [
        group('ts', [...table('build/read/fence', 'FLAGS'), ...table('build/read/fence', 'TEXTS')]),
        group('mdx', [{ name: 'live', doc: 'An example: its source and its result are both shown.' }]),
      ]),
      section('slides', 'Slides', 'What can be in braces after the title of a slide: `## Title {#id layout=quote}`.', [
        group('Options', table('build/read/slide-options', 'SLIDE_OPTIONS')),
        group('Layouts', table('build/read/slide-options', 'LAYOUTS')),
      ]),
      section('questions', 'Questions', 'What `kind` can be.', [
        group('Quiz', table('quiz/question', 'kinds')),
        group('Predict', table('quiz/prediction', 'predictionKinds')),
      ]),
      section('front-matter', 'Front matter', 'What you can write between the two `---` at the top of a lecture.',
        frontMatter()),
      section('settings', 'Settings', 'What `lectures({ … })` takes in `astro.config.mjs`.', settingGroups()),
      section('keys', 'Keys', 'The keys of slides.', [group('', keys())]),
      section('commands', 'Commands', 'What `npx live-lectures …` does, and npm scripts of the same names.', [
        group('', commandsIn(read('commands/table'))),
      ]),
      ...libraries(settings),
      section('messages', 'Messages', 'What the build says when something is wrong, and how to fix it.', messages()),
      section('cell-messages', 'Messages of cells', 'Messages about code, for authors and readers.', cellMessages()),
    ],
  };
}

const frontMatter = (): Group[] => [
  group('', table('build/read/schema', 'lectureSchema')),
  group('authors', table('build/read/schema', 'personShape')),
  group('credit', table('build/read/schema', 'creditShape')),
];

const settingGroups = (): Group[] => [
  group('lectures', table('build/astro/options', 'options')),
  group('site', table('build/astro/site-option', 'site')),
  ...Object.entries(INSIDE).map(([name, found]) => group(`site.${name}`, table('build/astro/site-option', found))),
  group('subjects', table('build/astro/options', 'subject')),
];

function components(subjects: readonly SubjectModules[]): Group[] {
  const own = AUTHORING.map((name) => [name, path.join(engineFolder, 'components', `${name}.astro`)] as const);
  const given = subjects.flatMap((subject) => Object.entries(subject.components));
  return [...own, ...given].map(([name, file]) => {
    const script = scriptOf(readFileSync(file, 'utf8'));
    const props = script.includes('interface Props') ? entriesOf(script, 'Props') : [];
    const written = attributesOf(name);
    return group(`<${name}>`, written ? written.map((one) => docOf(one, props)) : props, headOf(script));
  });
}

const docOf = (name: string, entries: readonly Entry[]): Entry =>
  entries.find((one) => one.name === name) ?? { name, doc: '' };

const keys = (): Entry[] => commands.map(({ name, keys: pressed }) =>
  ({ name: pressed.map(keyLabel).join(', '), doc: help.commands[name] }));

/** Each stands in one line of the table that the command line reads. */
const commandsIn = (source: string): Entry[] =>
  [...source.matchAll(/^\s*'?([\w:]+)'?: \{ does: '([^']+)'/gm)].map(([, name = '', doc = '']) => ({ name, doc }));

/** What cells import from each subject, as TypeScript knows it. */
function libraries({ root, subjects }: Pick<Settings, 'root' | 'subjects'>): Section[] {
  const modules = Object.fromEntries(subjects.map(({ name, library }) => [name, library]));
  const checker = createChecker({ root, libraries: modules });
  checker.check([]);
  const { libraries: known } = checker.names();
  return subjects.map(({ name }) => ({
    id: `library-${name}`,
    title: `import from "${name}"`,
    about: 'What a cell can import, in the order of the library.',
    groups: [group('', (known[name] ?? []).filter((one) => one.name !== 'default')
      .map(({ signature, doc }) => ({ name: signature, doc })))],
  }));
}

/** Each file that makes messages says above all else what it looks for. */
function messages(): Group[] {
  const files = globSync(`build/**/*${ending}`, { cwd: engineFolder }).sort()
    .map((file) => file.slice(0, -ending.length))
    .filter((file) => !/\.(?:test|d)$|^build\/reference\//.test(file));
  return files.flatMap((file) => {
    const source = read(file);
    const found = messagesIn(source);
    const entries = found.map(({ text, fix }) => ({ name: text, doc: fix }));
    return entries.length === 0 ? [] : [group(headOf(source), entries)];
  });
}

function cellMessages(): Group[] {
  return ['syntax', 'exceptions', 'runs', 'refusals'].map((room) => {
    const source = read(`words/${room}`);
    return group(headOf(source), textsIn(source, room).map((name) => ({ name, doc: '' })));
  });
}
