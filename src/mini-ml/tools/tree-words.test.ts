import { expect, test } from 'vitest';
import { below, done, fieldInWords, moved, nodeLabel, refused, renamed } from './tree-words.ts';

const root = { of: 'module', path: [], text: 'Root', at: [0, 0], parent: undefined } as const;

test('a node says what it is, and where', () => {
  const parameter = { ...root, of: 'parameter', path: ['b', 'p'], text: 'b.p = 5' } as const;
  expect([root, { ...root, path: ['b', 'c'], text: 'c' }, parameter].map(nodeLabel).join('\n')).toMatchInlineSnapshot(`
    "Root, of class Root
    Module b.c
    Parameter b.p = 5"
  `);
});

test('a field says its class, and what else changes with it', () => {
  expect([
    fieldInWords([], undefined, []), fieldInWords(['a'], undefined, []), fieldInWords(['a'], 'A', ['a']),
    fieldInWords(['b', 'c', 'p'], 'C', ['b.c.p', 'b.d.p']),
  ].join('\n')).toMatchInlineSnapshot(`
    "The root has no field name.
    Its class is defined elsewhere.
    A field of class A.
    A field of class C. Class C is used in several places: b.c.p and b.d.p change together."
  `);
});

test('what was done is said, what is left to do, and why something cannot be done', () => {
  expect([done(renamed('a', 'b'), 0), done(moved('b'), 2), below(''), below('a.b'), ...Object.values(refused)].join('\n'))
    .toMatchInlineSnapshot(`
      "a is now b.
      Moved: it is now b. 2 places in the code may still use the old name.
      below the root
      below a.b
      A field name has letters, digits and _, and does not begin with a digit.
      Name already used.
      This field is set in a constructor: change it in the code.
      A module cannot contain itself.
      It is already there."
    `);
});
