import { expect, test } from 'vitest';
import { compileCell } from './compile.ts';
import { globals } from './globals.ts';
import { sentence } from './messages.ts';
import { bind, nameErrors, plan } from './order.ts';

/** Cells from `id: source`; a source that begins with `?` is an exercise: it defines nothing. */
const cells = (sources: Readonly<Record<string, string>>) => Object.entries(sources).map(([id, source]) =>
  compileCell({ id, source: source.replace('?', ''), defines: !source.startsWith('?') }));

const known = { libraries: new Map([['mini-ml', new Set(['Linear', 'splitGraph'])]]), globals };

function complaints(sources: Readonly<Record<string, string>>): string[] {
  const errors = [...nameErrors(cells(sources), known)];
  return errors.map(([id, error]) => [id, sentence(error), error.hint].filter(Boolean).join(' '));
}

const data = {
  points: 'const s1 = []; const s2 = [];',
  linear: 'class Linear {}',
  one: 'new Linear(s1)',
  two: 's2',
  again: 'class Linear {}',
  three: 'new Linear(s2)',
};

const planned = (changed: string, sources: Readonly<Record<string, string>> = data) => {
  const { run, redraw } = plan(cells(sources), new Set([changed]));
  return { run: run.join(' '), redraw: [...redraw].join(' ') };
};

test('a name is bound to its nearest definition above', () => {
  const bindings = bind(cells(data));
  expect(bindings.get('one')?.get('Linear')).toBe('linear');
  expect(bindings.get('three')?.get('Linear')).toBe('again');
  expect(bindings.get('linear')?.size).toBe(0);
});

test('a change redraws its cell and those that follow from it; what these read is run, not redrawn', () => {
  expect(planned('linear')).toEqual({ run: 'points linear one', redraw: 'linear one' });
  expect(planned('again')).toEqual({ run: 'points again three', redraw: 'again three' });
  expect(planned('two')).toEqual({ run: 'points two', redraw: 'two' });
  expect(planned('points')).toEqual({ run: 'points linear one two again three', redraw: 'points one two three' });
});

test('a change goes on through cells that only pass it on', () => {
  expect(planned('a', { a: 'const x = 1;', b: 'const y = x;', c: 'const z = 1;', d: 'y + z' })).toEqual({
    run: 'a b c d', redraw: 'a b d',
  });
});

test('an exercise reads what stands above and gives nothing', () => {
  const sources = { a: 'const x = 1;', exercise: '?const x = 2; x;', b: 'x', c: '?x' };
  expect(planned('exercise', sources)).toEqual({ run: 'exercise', redraw: 'exercise' });
  expect(planned('a', sources)).toEqual({ run: 'a b c', redraw: 'a b c' });
});

test('a type is no value', () => {
  expect(complaints({ a: 'type x = 1;', b: 'x' })).toEqual(['b Line 1, column 1: `x` is not defined here or above.']);
});

test('who now means another definition is redrawn, though its own text is the same', () => {
  const before = cells({ a: 'const x = 1;', b: 'const y = 1;', c: 'x', d: 'y' });
  const after = cells({ a: 'const x = 1;', b: 'const y = 1; const x = 2;', c: 'x', d: '2' });
  expect([...plan(after, new Set(['b']), before).redraw]).toEqual(['b', 'c', 'd']);
  expect([...plan(before, new Set(['b']), after).redraw]).toEqual(['b', 'c', 'd']);
});

test('a name that means nothing is an error with its mend', () => {
  expect(complaints({
    above: 'const threshold = 1;',
    near: 'treshold',
    own: 'const size = 3;\nsizes + 1',
    nothing: 'f(zzz);\nqqqqqq',
    library: 'new Linear(1)',
    mistyped: 'import { Liner } from "mini-ml";',
    strange: 'import { Foo } from "mini-ml";',
    page: 'document.title',
    clock: 'setTimeout(1)',
    early: 'later',
    below: 'const later = 1;',
    global: 'Maht.max(1)',
    soft: 'typeof nothing',
    fine: 'threshold + Math.max(1)',
  }).join('\n')).toMatchInlineSnapshot(`
    "near Line 1, column 1: \`treshold\` is not defined here or above. Did you mean \`threshold\`?
    own Line 2, column 1: \`sizes\` is not defined here or above. Did you mean \`size\`?
    nothing Line 1, column 1: \`f\` is not defined here or above.
    library Line 1, column 5: \`Linear\` is not defined here or above. Write \`import { Linear } from "mini-ml";\`.
    mistyped Line 1, column 10: "mini-ml" has no \`Liner\`. Did you mean \`Linear\`?
    strange Line 1, column 10: "mini-ml" has no \`Foo\`.
    page Line 1, column 1: \`document\` cannot be used in a cell. A cell’s result depends only on its code: it has no page, network, storage or clock.
    clock Line 1, column 1: \`setTimeout\` cannot be used in a cell. A cell’s result depends only on its code: it has no page, network, storage or clock.
    early Line 1, column 1: \`later\` is not defined here or above. Cell "below" below defines it, but a cell can use only the cells above it.
    global Line 1, column 1: \`Maht\` is not defined here or above. Did you mean \`Math\`?"
  `);
});
