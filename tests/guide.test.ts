/** The guide names everything that an author may write. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { site } from '../src/engine/build/astro/site-option.ts';
import { AUTHORING } from '../src/engine/build/read/names.ts';
import { FENCE_WORDS } from '../src/engine/build/read/fence.ts';
import { lectureSchema } from '../src/engine/build/read/schema.ts';
import { LAYOUTS, SLIDE_OPTIONS } from '../src/engine/build/read/slide-options.ts';
import { yamlProblems } from '../src/engine/build/read/yaml.ts';
import { commands as commandLine } from '../src/engine/commands/table.ts';
import { commands, keyLabel } from '../src/engine/deck/keys.ts';
import { predictionKinds } from '../src/engine/quiz/prediction.ts';
import { kinds } from '../src/engine/quiz/question.ts';

const guide = readFileSync('content/lectures/guide/index.mdx', 'utf8');

/** Those of the names that the guide does not have in this form. */
const unnamed = (names: readonly string[], form: (name: string) => string | RegExp): string[] =>
  names.filter((name) => {
    const wanted = form(name);
    return typeof wanted === 'string' ? !guide.includes(wanted) : !wanted.test(guide);
  });

test('the guide shows every component', () => {
  expect(unnamed(AUTHORING, (name) => new RegExp(`^(?:.* )?<${name}\\b`, 'm'))).toEqual([]);
});

test('the guide says what each word behind the backticks does', () => {
  expect(unnamed(FENCE_WORDS, (word) => new RegExp(`\`${word}(?:=[^\`]*)?\``))).toEqual([]);
});

test('the guide shows every layout and every option of a slide', () => {
  expect(unnamed(LAYOUTS, (name) => new RegExp(`^## .*\\{.*layout=${name}\\b.*\\}$`, 'm'))).toEqual([]);
  expect(unnamed(SLIDE_OPTIONS, (name) => `${name}=`)).toEqual([]);
});

test('the guide shows every kind of question and prediction', () => {
  const shown = [...kinds, ...predictionKinds].filter((kind) => kind !== 'one' && kind !== 'choose');
  expect(unnamed(shown, (kind) => `kind="${kind}"`)).toEqual([]);
});

test('the guide has every key of the slides', () => {
  const keys = commands.flatMap((command) => command.keys.map(keyLabel));
  const listed = guide.split('\n').filter((line) => line.startsWith('| `')).join('\n');
  expect(keys.filter((key) => !listed.includes(`\`${key}\` `))).toEqual([]);
});

/** The fences of one language, word for word. */
const fencesOf = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\b.*\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);

test('the guide has every name of the front matter, in lines that the build reads', () => {
  const [one = '', two = ''] = fencesOf('yaml');
  expect([one, two].flatMap((lines) => yamlProblems(`---\n${lines}---\n`))).toEqual([]);
  const written: unknown = parse(one + two);
  expect(lectureSchema.safeParse(written).error).toBeUndefined();
  expect(Object.keys(written as object).sort()).toEqual(Object.keys(lectureSchema.shape).sort());
});

test('the guide says what each setting is', () => {
  expect(unnamed([...Object.keys(site.shape), 'words', 'languages', 'subjects'], (name) => new RegExp(`\`${name}\`|^ *${name}: `, 'm')))
    .toEqual([]);
});

test('the guide says what each command does', () => {
  expect(unnamed(Object.keys(commandLine), (name) => `\`${name === 'create' ? 'live-lectures' : 'npm run'} ${name}\` `)).toEqual([]);
});
