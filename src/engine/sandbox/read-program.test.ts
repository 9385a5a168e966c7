import { expect, test } from 'vitest';
import type { CellSource } from '../cell/cell.ts';
import { createReader } from './read-program.ts';

const cells = (...sources: string[]): CellSource[] =>
  sources.map((source, at) => ({ id: 'abcdef'[at] ?? '', source, defines: true }));

function reader() {
  const read = createReader(new Map([['mini-ml', new Set(['Linear'])]]));
  return (program: readonly CellSource[], tooSlow: readonly string[] = []) => {
    const announced: string[] = [];
    const { compiled, errors } = read({ cells: program, imported: {}, tooSlow }, (id) => announced.push(id));
    return {
      announced: announced.join(),
      compiled: compiled.map(({ id }) => id).join(),
      errors: [...errors].map(([id, { kind, message }]) => `${id} ${kind}: ${message}`),
    };
  };
}

test('only a cell with a new text is read again', () => {
  const read = reader();
  expect(read(cells('const x = 1;', 'x')).compiled).toBe('a,b');
  expect(read(cells('const x = 1;', 'x + x'))).toEqual({ announced: 'b', compiled: 'b', errors: [] });
  expect(read(cells('const x = 1;', 'x + x')).announced).toBe('');
});

test('a name is looked up anew although its cell has not changed', () => {
  const read = reader();
  read(cells('const x = 1;', 'x'));
  expect(read(cells('const z = 1;', 'x'))).toMatchInlineSnapshot(`
    {
      "announced": "a",
      "compiled": "a",
      "errors": [
        "b name: \`x\` is not defined here or above",
      ],
    }
  `);
});

test('a cell that does not compile still defines its names, so that others wait for it', () => {
  const read = reader();
  expect(read(cells('const x = ;\nconst { y, z: w = 2 } = (', 'x + y + w', 'z')).errors).toMatchInlineSnapshot(`
    [
      "c name: \`z\` is not defined here or above",
      "a syntax: unexpected \`;\`",
    ]
  `);
});

test('a cell that was too slow to read is not read, and one that defines nothing gives no names', () => {
  const read = reader();
  expect(read(cells('const x = 1;', 'x'), ['a']).errors).toMatchInlineSnapshot(`
    [
      "a limit: this cell takes too long to read",
    ]
  `);
  const [first, second] = cells('const q = 1;', 'q');
  expect(read([{ ...first!, defines: false }, second!]).errors).toHaveLength(1);
});
