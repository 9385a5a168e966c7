import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCell } from '../cell/compile.ts';
import { locate } from '../cell/locate.ts';
import { assemble, behind, nameFile, toRuntime, type Part, type Runtime } from './assemble.ts';
import { importParts, namesIn, withNames, type MakePart } from './imports.ts';

const part = (id: string, source: string): Part => {
  const compiled = compileCell({ id, source, defines: true });
  return { outline: compiled, compiled };
};

/** Gives the function that takes the cells what they are, as a worker's runtime does. */
const given = '(self, makes = []) => { self.take = (entries) => { self.given = { entries, makes }; }; }';
const runtime = toRuntime(`(${given})`);

interface Given {
  entries: [{ id: string }, unknown?][];
  makes: readonly MakePart[];
}

/** Runs a source as a worker would. */
function givenBy(text: string): Given {
  const self: { given?: Given } = {};
  runInNewContext(text, Object.assign(self, { self }));
  return self.given!;
}

const wholeOf = (begun: Runtime, text: string): Given => givenBy(begun.text + text);

test('the runtime gets every cell: its names, and its function if it compiled', () => {
  const broken: Part = { outline: { id: 'b', source: '(', reads: [], defines: [], imports: [] }, compiled: undefined };
  const { text } = assemble(runtime, [part('a', 'const x: number = y + 1;'), broken]);
  const { entries } = wholeOf(runtime, text);
  expect(JSON.parse(JSON.stringify(entries.map(([names]) => names)))).toEqual([
    { id: 'a', reads: ['y'], defines: ['x'], imports: [] },
    { id: 'b', reads: [], defines: [], imports: [] },
  ]);
  expect(entries.map(([, run]) => typeof run)).toEqual(['function', 'undefined']);
});

test('what a lecture imports is there before its cells, and a lecture without has the worker that it had', () => {
  const parts = [part('a', 'import { high } from "tides";\nhigh(1);'), part('b', '1 + 1;')];
  const plain = assemble(runtime, parts);
  expect(createHash('sha256').update(plain.text).digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"66f732d0d3f38c07"`);
  const text = withNames({ tides: ['high'] }, 'var part = { modules: { tides: { high: (n) => n + 1 } } };');
  const more = toRuntime(`(${given});`, [text]);
  expect(assemble(more, parts).text).toBe(plain.text);
  const { makes } = wholeOf(more, plain.text);
  const { libraries } = importParts(makes, { waves: {} });
  expect(Object.keys(libraries)).toEqual(['tides', 'waves']);
  expect((libraries['tides'] as { high: (n: number) => number }).high(1)).toBe(2);
  expect(namesIn(text)).toEqual({ tides: ['high'] });
});

test('a place in the source of the worker leads back to its cell, and has the same line in a text of the cells alone', () => {
  const sources = ['const a = 1;\n\nconst b = 2;', 'const deep = {\n};\n  deep.x.y;'];
  const long = toRuntime(`(\n\n${given}\n)`);
  const { text, sites } = assemble(long, sources.map((source, at) => part(`c${at}`, source)));
  for (const script of [long.text + text, behind(long, text)]) {
    const line = script.split('\n').findIndex((one) => one.includes('deep.x.y')) + 1;
    const column = (script.split('\n')[line - 1] ?? '').indexOf('x.y') + 1;
    const stack = nameFile(`TypeError: x\n    at blob:null/1234-abcd:${line}:${column}`);
    expect(locate(stack, 'c1', sites)).toEqual({ place: { offset: 25, line: 3, column: 8 } });
  }
});

test('no name or text of a cell gets out of its entry', () => {
  const unit = fc.constantFrom(...'a`"\'\\$(){}[],;/*<!-->#\n\r\u2028\u2029\0\ud800');
  fc.assert(fc.property(fc.array(fc.string({ unit }), { maxLength: 4 }), (texts) => {
    const parts = texts.map((text, at) => part(`${at}${text}`, `const own = ${JSON.stringify(text)};`));
    const { entries } = wholeOf(runtime, assemble(runtime, parts).text);
    expect(entries.map(([{ id }]) => id)).toEqual(texts.map((text, at) => `${at}${text}`));
  }));
});
