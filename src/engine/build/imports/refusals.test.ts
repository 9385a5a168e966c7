import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { importingSite } from '../../../../tests/build/importing.ts';

// The first lecture starts the threads: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const site = importingSite();
afterAll(() => site.close());

test('what cannot be imported is said where the import stands', async () => {
  const wrong = [
    'import { x } from "./wave.ts";',
    'import { x } from "./waves";',
    'import { x } from "./nothing/here.csv";',
    'import { x } from "./ring";',
    'import { x } from "../../elsewhere.ts";',
    'import { x } from "/etc/passwd";',
    'import { x } from "https://example.org/x.js";',
    'import { x } from "tide";',
    'import { x } from "somewhat";',
    'import { x } from "fs";',
    'import { x } from "gone";',
    'import { x } from "tides/nope";',
    'import { width } from "pages";',
    'import { read } from "disks";',
    'import { first } from "broken";',
    'import { highst } from "./waves.ts";',
    'import rows, { mean } from "./rows.csv";',
    'import shift from "../../lib/shift.ts";',
    'import { high } from "tides";\nimport { high } from "old";',
    'import { a } from "./early/a.ts";',
  ];
  const said: string[] = [];
  for (const code of wrong) said.push(await site.fail(code));
  expect(said.join('\n\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:9:1 There is no file "./wave.ts".
      9 | import { x } from "./wave.ts";
        | ^
      Fix: Did you mean "./waves.ts"?

    content/lectures/sample/index.mdx:9:1 There is no file "./waves".
      9 | import { x } from "./waves";
        | ^
      Fix: Did you mean "./waves.ts"?

    content/lectures/sample/index.mdx:9:1 There is no file "./nothing/here.csv".
      9 | import { x } from "./nothing/here.csv";
        | ^
      Fix: Create content/lectures/sample/nothing/here.csv, or correct the name.

    content/lectures/sample/index.mdx:9:1 "./ring" is a folder, but cells import files.
      9 | import { x } from "./ring";
        | ^
      Fix: Name a file in it, such as "./ring/a.ts".

    content/lectures/sample/index.mdx:9:1 "../../elsewhere.ts" is outside content/lectures/sample and content/lib.
      9 | import { x } from "../../elsewhere.ts";
        | ^
      Fix: Move it into one of these two folders: cells cannot import from elsewhere.

    content/lectures/sample/index.mdx:9:1 "/etc/passwd" is outside content/lectures/sample and content/lib.
      9 | import { x } from "/etc/passwd";
        | ^
      Fix: Move it into one of these two folders: cells cannot import from elsewhere.

    content/lectures/sample/index.mdx:9:1 "https://example.org/x.js" is an address, but cells cannot fetch anything.
      9 | import { x } from "https://example.org/x.js";
        | ^
      Fix: Save it next to the lecture, or install it as a package of the site.

    content/lectures/sample/index.mdx:9:1 "tide" is neither a package of this site nor the library of a subject.
      9 | import { x } from "tide";
        | ^
      Fix: Did you mean "tides"?

    content/lectures/sample/index.mdx:9:1 "somewhat" is neither a package of this site nor the library of a subject.
      9 | import { x } from "somewhat";
        | ^
      Fix: Run \`npm install somewhat\` where the site's package.json is; a file next to the lecture is "./somewhat.ts".

    content/lectures/sample/index.mdx:9:1 "fs" is part of Node, but cells run without Node.
      9 | import { x } from "fs";
        | ^
      Fix: Put the data it would read next to the lecture as a file, or write the values in the code.

    content/lectures/sample/index.mdx:9:1 The package "gone" is not installed.
      9 | import { x } from "gone";
        | ^
      Fix: Run \`npm install\` in the folder of the site’s package.json.

    content/lectures/sample/index.mdx:9:1 There is no "tides/nope" in the package "tides".
      9 | import { x } from "tides/nope";
        | ^
      Fix: Import "tides", or a part that its package.json lists under "exports".

    content/lectures/sample/index.mdx:9:1 "pages" cannot run in a cell: it uses \`localStorage\`, which belongs to a page. Imported: node_modules/pages/index.js → node_modules/pages/size.js.
      9 | import { width } from "pages";
        | ^
      Fix: Cells have no page, no Node and no network: import a part that needs none of them.

    content/lectures/sample/index.mdx:9:1 "disks" cannot run in a cell: "node:fs" is part of Node. Imported: node_modules/disks/index.js → node_modules/disks/read.js.
      9 | import { read } from "disks";
        | ^
      Fix: Cells have no page, no Node and no network: import a part that needs none of them.

    content/lectures/sample/index.mdx:9:1 "broken" cannot run in a cell: TypeError: Cannot read properties of undefined (reading 'length').
      9 | import { first } from "broken";
        | ^
      Fix: Code outside its functions runs when it is imported: fix it there, or import another part.

    content/lectures/sample/index.mdx:9:10 "./waves.ts" has no \`highst\`.
      9 | import { highst } from "./waves.ts";
        |          ^
      Fix: Did you mean \`highest\`?

    content/lectures/sample/index.mdx:9:16 "./rows.csv" has no \`mean\`.
      9 | import rows, { mean } from "./rows.csv";
        |                ^
      Fix: Write \`import data from "./rows.csv";\`.

    content/lectures/sample/index.mdx:9:8 "../../lib/shift.ts" has no default export.
      9 | import shift from "../../lib/shift.ts";
        |        ^
      Fix: Write \`import { shift } from "../../lib/shift.ts";\`, or \`import * as all from "../../lib/shift.ts";\`.

    content/lectures/sample/index.mdx:10:10 \`high\` is defined twice in this cell.
      10 | import { high } from "old";
         |          ^
      Fix: Give one of them another name; rename an import with \`as\`.

    content/lectures/sample/index.mdx:9:1 "./early/a.ts" cannot run in a cell: ReferenceError: Cannot access 'a' before initialization.
      9 | import { a } from "./early/a.ts";
        | ^
      Fix: Code outside its functions runs when it is imported: fix it there, or import another part."
  `);
});

test('what is wrong inside a file is said at its place there', async () => {
  const files = {
    'syntax.ts': 'export const a = ;\n',
    'types.ts': 'export const a: number = "one";\n',
    'page.ts': 'export const a = () => document.title;\n',
    'lost.ts': '\nimport { b } from "./waves.tz";\nexport const a = b;\n',
    'name.ts': 'import { b } from "../waves.ts";\nexport const a = b;\n',
    'throws.ts': 'export const a = JSON.parse("{") as number;\n',
    'ragged.csv': 'a,b\n1,2\n1,2,3\n',
    'quote.csv': 'a,b\n1,"2\n',
    'twice.csv': 'a,a\n1,2\n',
    'empty.csv': '',
    'wrong.json': '{\n  "a": 1,\n}\n',
    'table.xlsx': '',
  };
  const said: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    site.write({ [`content/lectures/sample/bad/${name}`]: text });
    said.push(await site.fail(`import * as all from "./bad/${name}";\nall;`));
  }
  expect(said.join('\n\n')).toMatchInlineSnapshot(`
    "content/lectures/sample/bad/syntax.ts:1:18 Unexpected token.
      1 | export const a = ;
        |                  ^
      Fix: Look at the brackets and quotes before it.

    content/lectures/sample/bad/types.ts:1:14 Type 'string' is not assignable to type 'number'. (TS2322)
      1 | export const a: number = "one";
        |              ^
      Fix: Change the value or its type so that they match.

    content/lectures/sample/index.mdx:9:1 "./bad/page.ts" cannot run in a cell: it uses \`document\`, which belongs to a page. Imported: content/lectures/sample/bad/page.ts.
      9 | import * as all from "./bad/page.ts";
        | ^
      Fix: Cells have no page, no Node and no network: import a part that needs none of them.

    content/lectures/sample/bad/lost.ts:2:19 There is no file "./waves.tz".
      2 | import { b } from "./waves.tz";
        |                   ^
      Fix: Create content/lectures/sample/bad/waves.tz, or correct the name.

    content/lectures/sample/bad/name.ts:1:10 "b" is not exported by waves.ts.
      1 | import { b } from "../waves.ts";
        |          ^
      Fix: Export it there, or correct the name.

    content/lectures/sample/index.mdx:9:1 "./bad/throws.ts" cannot run in a cell: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2).
      9 | import * as all from "./bad/throws.ts";
        | ^
      Fix: Code outside its functions runs when it is imported: fix it there, or import another part.

    content/lectures/sample/bad/ragged.csv:3:1 This row has 3 fields, but the first line names 2.
      3 | 1,2,3
        | ^
      Fix: Give each row as many fields as there are columns; put quotes around a field that contains a comma.

    content/lectures/sample/bad/quote.csv:2:3 This quote is not closed.
      2 | 1,"2
        |   ^
      Fix: Close it with \`"\`; write a quote inside it twice, \`""\`.

    content/lectures/sample/bad/twice.csv:1:1 Two columns are called "a".
      1 | a,a
        | ^
      Fix: Give each column a different name.

    content/lectures/sample/bad/empty.csv:1:1 This file is empty.
      1 |
        | ^
      Fix: Write the names of the columns in its first line.

    content/lectures/sample/bad/wrong.json:3:1 wrong.json is not JSON: Expected double-quoted property name.
      3 | }
        | ^
      Fix: Look at the commas, quotes and brackets before it.

    content/lectures/sample/index.mdx:9:1 Cells cannot import "./bad/table.xlsx": they can read only .ts, .csv, .tsv, .json, .txt files.
      9 | import * as all from "./bad/table.xlsx";
        | ^
      Fix: Write code as .ts; save tables as .csv, and other values as .json."
  `);
});

test('a table that is too large is refused with its size', async () => {
  site.write({ 'content/lectures/sample/big.csv': `n\n${'1\n'.repeat(50_001)}` });
  expect(await site.fail('import rows from "./big.csv";\nrows;')).toMatchInlineSnapshot(`
    "content/lectures/sample/big.csv:50002:1 This file has 50,001 rows; the limit is 50,000.
      50002 | 1
            | ^
      Fix: Every reader downloads all of it: take a sample, or combine rows that belong together."
  `);
  site.write({ 'content/lectures/sample/huge.csv': `n,m\n${'1,2\n'.repeat(1_000_000)}` });
  expect(await site.fail('import rows from "./huge.csv";\nrows;')).toMatchInlineSnapshot(`
    "content/lectures/sample/huge.csv:1:1 This file has 3.8 MB, some 1,000,000 rows; the limit is 2 MB.
      1 | n,m
        | ^
      Fix: Every reader downloads all of it: take a sample, or combine rows that belong together."
  `);
});

test('a link that leads outside is refused', async () => {
  mkdirSync(path.join(site.root, 'secret'));
  writeFileSync(path.join(site.root, 'secret/key.txt'), 'secret');
  symlinkSync(path.join(site.root, 'secret/key.txt'), path.join(site.root, 'content/lectures/sample/key.txt'));
  expect(await site.fail('import key from "./key.txt";\nkey;')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:9:1 "./key.txt" is a link that leads outside content/lectures/sample and content/lib.
      9 | import key from "./key.txt";
        | ^
      Fix: Put the file itself there: cells cannot import from elsewhere."
  `);
});
