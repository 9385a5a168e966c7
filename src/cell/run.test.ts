import vm from 'node:vm';
import { expect, test } from 'vitest';
import type { CellResult, Shown } from './cell.ts';
import { compileCell } from './compile.ts';
import { globals } from './globals.ts';
import { createKernel, type CellFunction, type KernelOptions, type RunnableCell } from './kernel.ts';
import { locate, type Site } from './locate.ts';
import { nameErrors, plan } from './order.ts';

const library = { twice: (value: number) => 2 * value };

/** Compiles and runs cells named a, b, c … as the build does. */
async function run(sources: readonly string[], options: Partial<KernelOptions> = {}, changed = [...'abcdefgh']) {
  const compiled = sources.map((source, at) => compileCell({ id: 'abcdefgh'[at] ?? '', source, defines: true }));
  const errors = nameErrors(compiled, { library: new Set(Object.keys(library)), globals });
  const sites: Site[] = compiled.map((cell) => ({ cell, file: cell.id, line: 1, column: 2 }));
  const cells = compiled.map((cell): RunnableCell => {
    const error = errors.get(cell.id);
    return { ...cell, run: vm.runInThisContext(`(${cell.code})`, { filename: cell.id }) as CellFunction, ...(error ? { error } : {}) };
  });
  const todo = plan(compiled, new Set(changed));
  const results: CellResult[] = [];
  const kernel = createKernel({
    library, isPicture: () => false, isModule: () => false, locate: (stack, id) => locate(stack, id, sites), ...options,
  });
  await kernel.run({
    cells: cells.filter(({ id }) => todo.run.includes(id)),
    theta: compiled.filter(({ id }) => todo.run.includes(id)).map(({ literals }) => literals.map(({ value }) => value)),
    redraw: todo.redraw,
    seed: 1,
  }, (event) => { if (event.kind === 'end') results.push(event.result); });
  return results;
}

const texts = (shown: readonly Shown[] = []) => shown.map((one) => ('text' in one ? one.text : one.kind));

test('cells are one program, read top to bottom', async () => {
  const [, , c] = await run(['const x = 2;', 'const y = x * 3;', 'y + 1; `${x}`']);
  expect(texts(c?.shown)).toEqual(['7', "'2'"]);
});

test('an exception has its place, and who reads on waits for that cell', async () => {
  const results = await run(['const f = (o) => o.x.y;', 'const a = 1;\nconst z =  f({});', 'z', 'a', '1']);
  expect(results).toMatchInlineSnapshot(`
    [
      {
        "id": "a",
        "redrawn": true,
        "shown": [],
      },
      {
        "error": {
          "hint": "It was thrown in cell "a", line 1, column 22.",
          "kind": "exception",
          "message": "TypeError: Cannot read properties of undefined (reading 'y')",
          "place": {
            "column": 12,
            "line": 2,
            "offset": 24,
          },
        },
        "id": "b",
        "redrawn": true,
        "shown": [],
      },
      {
        "error": {
          "kind": "waiting",
          "message": "Waiting for cell "b", which does not work yet",
          "waitsFor": "b",
        },
        "id": "c",
        "redrawn": true,
        "shown": [],
      },
      {
        "error": {
          "kind": "waiting",
          "message": "Waiting for cell "b", which does not work yet",
          "waitsFor": "b",
        },
        "id": "d",
        "redrawn": true,
        "shown": [],
      },
      {
        "id": "e",
        "redrawn": true,
        "shown": [
          {
            "kind": "value",
            "text": "1",
          },
        ],
      },
    ]
  `);
});
