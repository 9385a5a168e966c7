import { afterAll, expect, test, vi } from 'vitest';
import { importingSite } from '../../../../tests/build/importing.ts';

// The first lecture starts the threads: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const site = importingSite();
afterAll(() => site.close());

/** What the cell shows, as text. */
async function shows(code: string): Promise<string> {
  const [cell] = await site.build(code);
  return (cell?.outputs ?? '').replace(/<\/pre>/g, '\n').replace(/<[^>]+>/g, '').trim();
}

test('a cell imports packages by name, whole, by default, and under another name', async () => {
  expect(await shows('import { high as up, words } from "tides";\nup(1);\nwords.low;')).toBe(`2\n'ebb'`);
  expect(await shows('import * as tides from "tides";\ntides.high(2);\ntypeof tides.default;')).toBe(`3\n'function'`);
  expect(await shows('import Tide, { high } from "tides";\nhigh(3);\nnew Tide() instanceof Tide;')).toBe('4\ntrue');
  expect(await shows('import { age, grow } from "old";\nage + grow();')).toBe('81');
});

test('a cell imports files beside the lecture and in content/lib, which import packages and data in turn', async () => {
  expect(await shows('import highest, { type Wave } from "./waves.ts";\nconst wave: Wave = highest();\nwave.height;')).toBe('3.5');
  expect(await shows('import { shift } from "../../lib/shift.ts";\nshift;')).toBe('0.5');
  expect(await shows('import type { Wave } from "./waves.ts";\nconst wave: Wave = { height: 1 };\nwave.height;')).toBe('1');
});

test('data are typed, recognised and frozen', async () => {
  const code = `import rows from "./rows.csv";
rows.map(({ place, height, good }) => [place, height, good] as const);
rows[1]?.seen.getUTCMonth();
rows.columns.length;
rows[0]?.seen instanceof Date;
Object.isFrozen(rows) && Object.isFrozen(rows[0]);
function change() {
  try {
    return rows[0]!.seen.setUTCFullYear(1999);
  } catch (wrong) {
    return String(wrong);
  }
}
change();
new Date(rows[0]!.seen).setUTCFullYear(1999) < 1e12;`;
  expect(await shows(code)).toMatchInlineSnapshot(`
    "[['Cove', 2, true], ['Bay, north', null, false]]
    1
    4
    true
    true
    'TypeError: A date in a table cannot be changed. Make a copy: new Date(date).'
    true"
  `);
  const changed = 'import rows from "./rows.csv";\ntry {\n  rows[1]!.seen.setFullYear(1999);\n} catch (reason) {\n  console.log((reason as Error).message);\n}\n'
    + 'const mine = new Date(rows[1]!.seen);\nmine.setFullYear(1999);\n[rows[1]!.seen.getUTCFullYear() > 1999, mine.getFullYear()];';
  expect(await shows(changed)).toMatchInlineSnapshot(`
    "A date in a table cannot be changed. Make a copy: new Date(date).
    918000000000
    [true, 1999]"
  `);
  expect(await shows('import rows from "./rows.tsv";\nrows[0]!.a + 1;')).toBe('2');
  expect(await shows('import sea from "./deep.json";\nconst kind: "Sea" = sea.type;\nkind.length;\nsea.list.map(({ a, b }) => (a ?? 0) + (b ?? ""));')).toMatchInlineSnapshot(`
    "3
    ['1', '0x']"
  `);
  expect(await shows('import note from "./note.txt";\nnote.trim().toUpperCase();')).toBe(`'EBB AND FLOW.'`);
});

test('files that import each other work as modules do', async () => {
  expect(await shows('import { a } from "./ring/a.ts";\na(3);')).toBe('0');
});

test('a lecture is built anew after an edit of a file that it imports', async () => {
  const code = 'import { step } from "../../lib/step.ts";\nstep;';
  site.write({ 'content/lib/step.ts': 'export const step = 1;\n' });
  expect(await shows(code)).toBe('1');
  site.write({ 'content/lib/step.ts': 'export const step = 2;\n' });
  await site.forget();
  expect(await shows(code)).toBe('2');
});

test('the page of a lecture has the names of what it needs, and one without imports has none', async () => {
  const [cell] = await site.build('import { high } from "tides";\nimport { shift } from "../../lib/shift.ts";\nhigh(shift);');
  expect(cell?.imports).toEqual([expect.stringMatching(/^imports\.\w{16}\.js$/), expect.stringMatching(/^imports\.\w{16}\.js$/)]);
  expect(cell?.importTypes).toHaveLength(2);
  expect(await site.build('1 + 1;')).not.toHaveProperty('0.imports');
});
