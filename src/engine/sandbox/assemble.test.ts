import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCell } from '../cell/compile.ts';
import { locate } from '../cell/locate.ts';
import { assemble, nameFile, type Part } from './assemble.ts';
import { importParts, namesIn, withNames, type MakePart } from './imports.ts';

const part = (id: string, source: string): Part => {
  const compiled = compileCell({ id, source, defines: true });
  return { outline: compiled, compiled };
};

/** Runs a source as a worker would, with a runtime that gives the entries back. */
function entriesOf(text: string): [{ id: string }, unknown?][] {
  const run = new Script(`(self) => ${text}`).runInThisContext() as (self: object) => [{ id: string }, unknown?][];
  return run({});
}

test('the runtime gets every cell: its names, and its function if it compiled', () => {
  const broken: Part = { outline: { id: 'b', source: '(', reads: [], defines: [], imports: [] }, compiled: undefined };
  const { text } = assemble('((entries) => entries)', [part('a', 'const x: number = y + 1;'), broken]);
  const entries = entriesOf(text);
  expect(JSON.parse(JSON.stringify(entries.map(([names]) => names)))).toEqual([
    { id: 'a', reads: ['y'], defines: ['x'], imports: [] },
    { id: 'b', reads: [], defines: [], imports: [] },
  ]);
  expect(entries.map(([, run]) => typeof run)).toEqual(['function', 'undefined']);
});

test('what a lecture imports comes behind its cells, and a lecture without has the worker that it had', () => {
  const parts = [part('a', 'import { high } from "tides";\nhigh(1);'), part('b', '1 + 1;')];
  const plain = assemble('((entries) => entries)', parts);
  expect(assemble('((entries) => entries)', parts, [])).toEqual(plain);
  expect(createHash('sha256').update(plain.text).digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"78ec2db982435b1c"`);
  const text = withNames({ tides: ['high'] }, 'var part = { modules: { tides: { high: (n) => n + 1 } } };');
  const more = assemble('((entries, self, makes) => makes)', parts, [text]);
  expect(more.sites).toEqual(plain.sites);
  const [make] = (new Script(`(self) => ${more.text}`).runInThisContext() as (self: object) => [MakePart])({});
  const { libraries } = importParts([make], { waves: {} });
  expect(Object.keys(libraries)).toEqual(['tides', 'waves']);
  expect((libraries['tides'] as { high: (n: number) => number }).high(1)).toBe(2);
  expect(namesIn(text)).toEqual({ tides: ['high'] });
});

test('a place in the source of the worker leads back to its cell', () => {
  const sources = ['const a = 1;\n\nconst b = 2;', 'const deep = {\n};\n  deep.x.y;'];
  const { text, sites } = assemble('((entries) => entries)', sources.map((source, at) => part(`c${at}`, source)));
  const line = text.split('\n').findIndex((one) => one.includes('deep.x.y')) + 1;
  const column = (text.split('\n')[line - 1] ?? '').indexOf('x.y') + 1;
  const stack = nameFile(`TypeError: x\n    at blob:null/1234-abcd:${line}:${column}`);
  expect(locate(stack, 'c1', sites)).toEqual({ place: { offset: 25, line: 3, column: 8 } });
});

test('no name or text of a cell gets out of its entry', () => {
  const unit = fc.constantFrom(...'a`"\'\\$(){}[],;/*<!-->#\n\r\u2028\u2029\0\ud800');
  fc.assert(fc.property(fc.array(fc.string({ unit }), { maxLength: 4 }), (texts) => {
    const parts = texts.map((text, at) => part(`${at}${text}`, `const own = ${JSON.stringify(text)};`));
    const entries = entriesOf(assemble('((entries) => entries)', parts).text);
    expect(entries.map(([{ id }]) => id)).toEqual(texts.map((text, at) => `${at}${text}`));
  }));
});
