import { readFileSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settings } from '../../../../tests/mini-ml.ts';
import { commands as commandLine } from '../../commands/table.ts';
import { commands, keyLabel } from '../../deck/keys.ts';
import { predictionKinds } from '../../quiz/prediction.ts';
import { kinds } from '../../quiz/question.ts';
import * as library from '../../../mini-ml/library.ts';
import { options } from '../astro/options.ts';
import { attributesOf } from '../read/attributes.ts';
import { FENCE_WORDS } from '../read/fence.ts';
import { AUTHORING } from '../read/names.ts';
import { lectureSchema } from '../read/schema.ts';
import { LAYOUTS, SLIDE_OPTIONS } from '../read/slide-options.ts';
import { entriesOf } from './docs.ts';
import { messagesIn } from './messages.ts';
import { referenceOf } from './reference.ts';

const reference = referenceOf(settings);
const sectionOf = (id: string) => reference.sections.find((section) => section.id === id)!;
const entriesIn = (id: string) => sectionOf(id).groups.flatMap(({ entries }) => entries);
const namesIn = (id: string) => entriesIn(id).map(({ name }) => name);

test.each([
  ['fences', FENCE_WORDS],
  ['slides', [...SLIDE_OPTIONS, ...LAYOUTS]],
  ['questions', [...kinds, ...predictionKinds]],
  ['keys', commands.map(({ keys }) => keys.map(keyLabel).join(', '))],
  ['commands', Object.keys(commandLine)],
])('%s: the reference has all that the check knows', (id, known) => {
  expect(known.filter((name) => !namesIn(id).includes(name))).toEqual([]);
});

/** The keys of an object in a schema, and of those inside it. */
function keysOf(schema: unknown): string[] {
  const { shape, innerType, element, out, options: ways = [], valueType } =
    (schema as { _zod: { def: Def } } | undefined)?._zod.def ?? {};
  const inside = [innerType, element, out, valueType, ...ways, ...Object.values(shape ?? {})];
  return [...Object.keys(shape ?? {}), ...inside.filter((one) => one !== undefined).flatMap(keysOf)];
}

interface Def {
  shape?: Record<string, unknown>;
  innerType?: unknown;
  element?: unknown;
  out?: unknown;
  options?: readonly unknown[];
  valueType?: unknown;
}

test.each([
  ['settings', [...Object.keys(options.shape), ...keysOf(options.shape.site), ...keysOf(options.shape.subjects)]],
  ['front-matter', keysOf(lectureSchema)],
])('%s: every key is there, also those inside others', (id, keys) => {
  const docs = entriesIn(id).map(({ doc }) => doc).join(' ');
  expect(keys.length).toBeGreaterThan(20);
  expect(keys).toContain('affiliation');
  const isTold = (key: string): boolean => namesIn(id).includes(key) || new RegExp(`\\{ (?:\\w+, )*${key}\\b`).test(docs);
  expect(keys.filter((key) => !isTold(key))).toEqual([]);
});

test('every component is there, with what it is and its attributes', () => {
  const groups = sectionOf('components').groups;
  for (const name of AUTHORING) {
    const group = groups.find(({ title }) => title === `<${name}>`);
    expect(group?.about, name).toMatch(/\w/);
    expect(group?.entries.map((entry) => entry.name), name).toEqual(attributesOf(name));
  }
  expect(groups.map(({ title }) => title)).toContain('<Lab>');
});

test('every name of the library is there, as it is written', () => {
  const written = entriesIn('library-mini-ml').map(({ name }) => /^(?:new |interface |type )?(\w+)/.exec(name)?.[1]);
  expect(Object.keys(library).filter((name) => name !== 'default' && !written.includes(name))).toEqual([]);
});

test('nothing that can be written is there without a word on it', () => {
  const silent = reference.sections.filter(({ id }) => !id.endsWith('messages')).flatMap(({ groups }) =>
    groups.flatMap(({ title, entries }) => entries.filter(({ doc }) => doc === '').map(({ name }) => `${title} ${name}`)));
  expect(silent).toEqual([]);
});

test('every fix that a test holds word for word is there', () => {
  const fixes = [...entriesIn('messages').flatMap(({ doc }) => doc.split(' Or: ')), ...namesIn('cell-messages')];
  const patterns = fixes.filter((fix) => /\p{L}{3}/u.test(fix))
    .map((fix) => new RegExp(`^${fix.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`));
  const held = globSync('src/engine/build/read/*.test.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/Fix: ([^$].*?\.)(?:["'][),;]*|)$/gm)]
      .map(([, fix = '']) => fix.replaceAll(/\\([`\\])/g, '$1')));
  expect(held.length).toBeGreaterThan(100);
  expect([...new Set(held)].filter((fix) => !patterns.some((pattern) => pattern.test(fix)))).toEqual([]);
});

test('a table is read with the docstring of each entry, through what wraps it', () => {
  const source = 'const a = z.strictObject({\n  /** One. */\n  x: z.string(),\n  y: 1,\n});\nconst b = [\n  /** Two. */\n  "z",\n] as const;';
  expect(entriesOf(source, 'a')).toEqual([{ name: 'x', doc: 'One.' }, { name: 'y', doc: '' }]);
  expect(entriesOf(source, 'b')).toEqual([{ name: 'z', doc: 'Two.' }]);
});

test('a message is put together of constants, choices, and what calls give', () => {
  const source = `
    const hint = 'Stop there.';
    const inWords = (what: string) => what + ' today.';
    const faultOf = (what: string, fix = 'Go there.') => ({ message: \`There is no \${what}\`, hint: fix });
    faultOf('wind.'); faultOf('rain.', inWords('Come ' + 'back'));
    const swell = (n: number) => ({ message: n > 1 ? 'Many.' : \`\${n} is one.\`, hint });
    const MENDS = [[/wind/, 'Wait for it.']];
  `;
  expect(messagesIn(source)).toEqual([
    { text: 'There is no wind.', fix: 'Go there.' }, { text: 'There is no rain.', fix: 'Come back today.' },
    { text: 'Many.', fix: 'Stop there.' }, { text: '… is one.', fix: 'Stop there.' }, { text: '', fix: 'Wait for it.' },
  ]);
});
