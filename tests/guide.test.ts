/** The guide names everything that an author may write. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AUTHORING } from '../src/engine/build/read/names.ts';
import { FENCE_WORDS } from '../src/engine/build/read/fence.ts';
import { LAYOUTS, SLIDE_OPTIONS } from '../src/engine/build/read/slide-options.ts';
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
