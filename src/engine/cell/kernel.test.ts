import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { cellRunner, text } from './kernel-harness.ts';

const { events, run, shows } = cellRunner(runInThisContext);

test('cells are one program, read top to bottom', async () => {
  expect(await shows('const x = 2;', 'const y = x * 3;', 'y + 1')).toEqual(['7']);
});

test('a name means its nearest definition above, and a new one affects only what follows', async () => {
  const results = await run(['const x = 1;', 'x', 'const x = 2;', 'x']);
  expect(results.flatMap(({ shown }) => shown.map(text))).toEqual(['1', '2']);
});

test('every bare expression is shown, in order, with what is logged between', async () => {
  expect(await shows('1; console.log("two", 2); "three"\n;[4].length;')).toEqual(['1', 'two 2', '\'three\'', '1']);
});

test('what is done for its effect shows nothing', async () => {
  expect(await shows('let x = 1; x = 2; x++; undefined; [1].forEach((y) => y); void 0;')).toEqual([]);
});

test('a figure stays a figure, a module prints its tree, a dataset is a table', async () => {
  const source = 'import { Tree, dot } from "trees"; dot; new Tree(); [[1, 2], [3, 4]]; [new Tree()]';
  const [cell] = await run([source]);
  expect(cell?.shown).toMatchInlineSnapshot(`
    [
      {
        "kind": "figure",
        "picture": {
          "kind": "figure",
          "marks": [],
        },
      },
      {
        "kind": "tree",
        "text": "Tree(
      tree
    )",
      },
      {
        "columns": [
          "x1",
          "x2",
        ],
        "kind": "table",
        "more": 0,
        "rows": [
          [
            1,
            2,
          ],
          [
            3,
            4,
          ],
        ],
      },
      {
        "kind": "value",
        "text": "[
      Tree(
        tree
      )
    ]",
      },
    ]
  `);
});

test('a shown promise is awaited, and so is one at top level', async () => {
  const source = 'const x = await Promise.resolve(1); Promise.resolve(x + 1); (async () => 3)()';
  expect(await shows(source)).toEqual(['2', '3']);
});

test('θ is what the numbers are: other numbers need no other code', async () => {
  const results = await run(['const x = 1 + 1;', 'x * -3'], { theta: [[10, 20], [-1]] });
  expect(results.at(-1)?.shown.map(text)).toEqual(['-30']);
});

test('each cell is announced before it runs', async () => {
  const told = await events(['1', '2']);
  const order = told.map((event) => (event.kind === 'start' ? `${event.id} …` : event.result.id));
  expect(order).toEqual(['a …', 'a', 'b …', 'b']);
});

test('chance is the same whatever else is run', async () => {
  const sources = ['const roll = () => Math.random(); roll();', 'Math.random()', 'roll() + Math.random()'];
  const whole = await run(sources);
  const part = await run(sources, { only: 'ac' });
  expect(part.at(-1)).toEqual(whole.at(-1));
  expect(whole.at(-1)).not.toEqual((await run(sources, { seed: 2 })).at(-1));
  expect(Number(whole[1]?.shown.map(text)[0])).toBeGreaterThanOrEqual(0);
  expect(Number(whole[1]?.shown.map(text)[0])).toBeLessThan(1);
});

test('it is always the same time', async () => {
  expect(await shows('new Date(); Date.now(); new Date(0).getTime(); new Date() instanceof Date')).toEqual([
    '2026-01-01T00:00:00.000Z', '1767225600000', '0', 'true',
  ]);
  expect(await shows('const day = new Date(2020, 1, 3); [day.getFullYear(), day.getMonth()]')).toEqual(['[2020, 1]']);
});

test('a cell cannot change Math, Date or console for the others', async () => {
  const [cell] = await run(['Math.random = () => 1;']);
  expect(cell?.error?.message).toContain('TypeError');
});

test('`this` and the names of the page are not to be had', async () => {
  expect(await shows('typeof window; typeof fetch; (() => typeof this)()')).toEqual(Array(3).fill('\'undefined\''));
});

test('an exception has its place, and who reads on waits for that cell', async () => {
  const throwing = 'const a = 1;\nconst z =  f({});';
  const results = await run(['const f = (o) => o.x.y;', throwing, 'z', 'const y = z;', 'y', '1']);
  expect(results.map(({ error }) => error)).toMatchInlineSnapshot(`
    [
      undefined,
      {
        "hint": "It was thrown in cell "a", line 1, column 22.",
        "kind": "exception",
        "message": "TypeError: Cannot read properties of undefined (reading 'y')",
        "place": {
          "column": 12,
          "line": 2,
          "offset": 24,
        },
      },
      {
        "kind": "waiting",
        "message": "Waiting for cell "b", which does not work yet",
        "waitsFor": "b",
      },
      {
        "kind": "waiting",
        "message": "Waiting for cell "b", which does not work yet",
        "waitsFor": "b",
      },
      {
        "kind": "waiting",
        "message": "Waiting for cell "b", which does not work yet",
        "waitsFor": "b",
      },
      undefined,
    ]
  `);
});

test('what was shown before an exception stays', async () => {
  const [cell] = await run(['1; throw new RangeError("two"); 3']);
  expect(cell?.shown.map(text)).toEqual(['1']);
});

test('a cell that changes another cell\'s value is found where that is asked', async () => {
  const sources = ['const list = [{ n: 1 }];\nconst same = 1;', 'list[0].n = 2;', 'same + list.length'];
  const [, change, after] = await run(sources, { fingerprint });
  expect(change?.error).toMatchInlineSnapshot(`
    {
      "hint": "Make a new value, or change it in the cell that defines it.",
      "kind": "change",
      "message": "this cell changes \`list\`, which belongs to cell "a"",
      "place": {
        "column": 1,
        "line": 1,
        "offset": 0,
      },
    }
  `);
  expect(after?.shown.map(text)).toEqual(['2']);
  expect((await run(sources)).map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
  // While a hand holds a mark, cells are run many times.
  const held = await run(sources, { fingerprint, isHeld: true });
  expect(held.flatMap(({ error }) => error ?? [])).toEqual([]);
});

test('two hundred lines are logged, no more', async () => {
  const lines = await shows('for (let i = 0; i < 1000; i++) console.log(i);');
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe('… more than 200 lines: the rest is not shown');
});

test('each line that is kept is a sign of life', async () => {
  let signs = 0;
  await run(['for (let i = 0; i < 1000; i++) console.log(i);'], { onPrint: () => signs++ });
  expect(signs).toBe(200);
});

test('any number can take the place of any number', async () => {
  const source = 'const x = -1; const f = (a = 2) => a ** 3; ({ x, y: f(), z: [4, 5 - 6] })';
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  await fc.assert(fc.asyncProperty(fc.array(number, { minLength: 6, maxLength: 6 }), async (theta) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = theta;
    const [cell] = await run([source], { theta: [theta] });
    const [same] = await run([`({ x: a, y: b ** c, z: [d, e - f] })`.replace(/\b[a-f]\b/g, (name) =>
      `(${String({ a, b, c, d, e, f }[name])})`)]);
    expect(cell?.shown).toEqual(same?.shown);
  }), { numRuns: 20 });
});
