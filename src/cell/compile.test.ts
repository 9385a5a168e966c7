import { expect, test } from 'vitest';
import { compileCell } from './compile.ts';

const compile = (source: string) => compileCell({ id: 'a', source, defines: true });

test('a cell becomes one function of its inputs and of θ, line for line', () => {
  expect(compile('const x: number = -0.9;\nx + y').code).toMatchInlineSnapshot(`
    "async function ($$, $$t, y) { "use strict";
    const x         = $$t[0];
    $$.show(await (x + y));
    return { x }; }"
  `);
});
