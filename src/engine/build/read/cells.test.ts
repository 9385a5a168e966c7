import { afterAll, expect, test, vi } from 'vitest';
import { createBuilder } from '../../../../tests/build/builder.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { fail } = createBuilder();
const hasty = createBuilder(1000);
afterAll(hasty.close);

const cell = (...lines: string[]): string => ['```ts live', ...lines, '```', ''].join('\n');
const lecture = (...cells: string[]): string => ['# One', '', ...cells].join('\n');

test('a syntax error', async () => {
  expect(await fail(lecture(cell('const a = 1;', 'const b = (a + ;')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:5:16 Unexpected \`;\`.
      5 | const b = (a + ;
        |                ^
      Fix: The \`(\` at line 5, column 11 is not closed."
  `);
});

test('what is not plain TypeScript', async () => {
  expect(await fail(lecture(cell('enum Side { left }')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:4:1 \`enum\` is not supported here.
      4 | enum Side { left }
        | ^
      Fix: Use an object, or a union of strings: \`type Side = 'left' | 'right'\`."
  `);
});

test('an undefined name, with the one that was meant', async () => {
  expect(await fail(lecture(cell('const circles = 1;'), cell('cirlces;')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:8:1 \`cirlces\` is not defined here or above.
      8 | cirlces;
        | ^
      Fix: Did you mean \`circles\`?"
  `);
});

test('a name that is defined further down', async () => {
  expect(await fail(lecture(cell('late;'), cell('const late = 1;')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:4:1 \`late\` is not defined here or above.
      4 | late;
        | ^
      Fix: Cell "one-code-2" below defines it, but a cell can use only the cells above it."
  `);
});

test('an unknown module', async () => {
  expect(await fail(lecture(cell('import { mean } from "lodash";')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:4:1 "lodash" is neither a package of this site nor the library of a subject.
      4 | import { mean } from "lodash";
        | ^
      Fix: Run \`npm install lodash\` where the site's package.json is; a file next to the lecture is "./lodash.ts"."
  `);
});

test('an unknown name of the library', async () => {
  expect(await fail(lecture(cell('import { Linaer } from "mini-ml";')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:4:10 "mini-ml" has no \`Linaer\`.
      4 | import { Linaer } from "mini-ml";
        |          ^
      Fix: Did you mean \`Linear\`?"
  `);
});

test('a type error, in the cell that reads the name of another', async () => {
  expect(await fail(lecture(cell('const a = 1;'), cell('const b: string = a;')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:8:7 Type 'number' is not assignable to type 'string'. (TS2322)
      8 | const b: string = a;
        |       ^
      Fix: Change the value or its type so that they match."
  `);
});

test('a wrong argument of the library', async () => {
  expect(await fail(lecture(cell('import { Linear } from "mini-ml";', 'new Linear(1, "1", 0);')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:5:15 Argument of type 'string' is not assignable to parameter of type 'number'. (TS2345)
      5 | new Linear(1, "1", 0);
        |               ^
      Fix: Change the value or its type so that they match."
  `);
});

test('an exception, at the line that threw it', async () => {
  const sure = ['function sure(ok: boolean): void {', '  if (!ok) throw new Error("not sure");', '}'];
  expect(await fail(lecture(cell(...sure, 'sure(false);')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:5:18 Error: not sure.
      5 |   if (!ok) throw new Error("not sure");
        |                  ^
      Fix: Fix the code, or catch the error: a cell must run to its end."
  `);
});

test('an exception thrown in a cell above', async () => {
  const half = ['function half(n: number): number {', '  if (n % 2) throw RangeError("odd");', '  return n / 2;', '}'];
  expect(await fail(lecture(cell(...half), cell('half(4);', 'half(3);')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:12:1 RangeError: odd.
      12 | half(3);
         | ^
      Fix: It was thrown in cell "one-code", line 2, column 20."
  `);
});

test('only the broken cell is named, not those that wait for it', async () => {
  const broken = cell('const a = JSON.parse("{");');
  expect(await fail(lecture(broken, cell('const b = a;'), cell('b;')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:4:16 SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)
      4 | const a = JSON.parse("{");
        |                ^
      Fix: Fix the code, or catch the error: a cell must run to its end."
  `);
});

test('an assignment to a name of another cell', async () => {
  expect(await fail(lecture(cell('let a = 1;'), cell('a = 2;')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:8:1 \`a\` is not a variable of this cell, so it cannot be assigned to here.
      8 | a = 2;
        | ^
      Fix: Write \`const a = …\`: that makes a new \`a\` for this cell and those below."
  `);
});

test('a change of an object of another cell', async () => {
  expect(await fail(lecture(cell('const list = [1];'), cell('list.push(2);')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:8:1 This cell changes \`list\`, which belongs to cell "one-code".
      8 | list.push(2);
        | ^
      Fix: Make a new value, or change it in the cell that defines it."
  `);
});

test('a cell in a list is indented: the column is that of the file', async () => {
  expect(await fail('# One\n\n- first\n\n  ```ts live\n  const a = 1;\n    lost;\n  ```\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:7:5 \`lost\` is not defined here or above.
      7 |     lost;
        |     ^
      Fix: Define it in this cell or in one above, or import it."
  `);
});

test('an endless loop is stopped, and the next lecture builds', async () => {
  const endless = lecture(cell('const a = 1;'), cell('for (;;) {}'));
  expect(await hasty.fail(endless)).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:8:1 Stopped after 1 s: this cell did not finish.
      8 | for (;;) {}
        | ^
      Fix: Perhaps a loop never ends, or a promise is never resolved."
  `);
  expect((await hasty.build(lecture(cell('6 * 7;')))).cells[0]?.outputs).toContain('42');
});

test('a promise that nobody keeps is stopped too', async () => {
  expect(await hasty.fail(lecture(cell('await new Promise(() => {});')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:4:1 Stopped after 1 s: this cell did not finish.
      4 | await new Promise(() => {});
        | ^
      Fix: Perhaps a loop never ends, or a promise is never resolved."
  `);
});

test('a promise that fails while nobody waits', async () => {
  expect(await fail(lecture(cell('void Promise.reject(new Error("alone"));')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:4:21 Alone.
      4 | void Promise.reject(new Error("alone"));
        |                     ^
      Fix: Nothing waited for this promise: write \`await\` before it."
  `);
});
