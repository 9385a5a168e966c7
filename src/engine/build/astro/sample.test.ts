import { beforeAll, expect, test, vi } from 'vitest';
import { createBuilder, type Built } from '../../../../tests/build/builder.ts';
import sample from '../../../../tests/build/sample.mdx?raw';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const builder = createBuilder();
let built: Built;
beforeAll(async () => {
  built = await builder.build(sample);
});

test('slides with the same title get ids of their own', () => {
  expect(built.frontmatter['slides']).toMatchInlineSnapshot(`
    [
      {
        "id": "line",
        "kind": "title",
        "level": 1,
        "number": 1,
        "title": "A line",
      },
      {
        "id": "turn-it",
        "kind": "slide",
        "level": 2,
        "number": 2,
        "title": "Turn it",
      },
      {
        "id": "part",
        "kind": "part",
        "level": 2,
        "number": 3,
        "part": "Part",
        "title": "Part",
      },
      {
        "id": "turn-it-2",
        "kind": "slide",
        "level": 3,
        "number": 4,
        "part": "Part",
        "title": "Turn it",
      },
    ]
  `);
});

test('a cell without an id is named after its slide', () => {
  expect(built.cells.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "points",
      "turn-it-code",
      "turn-it-code-2",
      "module",
    ]
  `);
});

test('a fence says how its cell is shown', () => {
  const [points, , third] = built.cells;
  const panels = [{ inside: true, knobs: [{ name: 'b', value: -1.5 }] }];
  expect([points?.fold, third?.readonly, third?.panels]).toMatchObject([true, true, panels]);
});

test('a cell shows each bare expression, and prints', () => {
  const [points, second, third, module] = built.cells;
  expect(points?.outputs).toContain('<table');
  expect(second?.outputs.match(/<svg/g)).toHaveLength(1);
  expect(third?.outputs.match(/<svg/g)).toHaveLength(2);
  expect(third?.outputs).toContain('b is -1.5');
  expect(module?.outputs).toMatchInlineSnapshot(`
    "<pre data-value="tree">Pair(
      (right): Linear()
    )</pre><pre data-value="value">0</pre>"
  `);
});

test('steps are numbered in reading order', () => {
  expect(built.code.match(/Step, \{\s+at: \d/g)?.map((step) => step.at(-1))).toEqual(['1', '2']);
});

test('the levels of headings leave none out', () => {
  expect(built.code.match(/_components\.h\d, \{\s+id: "[^"]*"/g)).toMatchInlineSnapshot(`
    [
      "_components.h1, {
                        id: "line-title"",
      "_components.h2, {
                        id: "turn-it-title"",
      "_components.h2, {
                    id: "part-title"",
      "_components.h3, {
                        id: "turn-it-2-title"",
      "_components.h4, {
                        id: "turn-it-2-in-words"",
    ]
  `);
});

test('nothing that is built has an inline style', () => {
  expect(built.code + built.cells.map(({ outputs }) => outputs).join('')).not.toContain('style=');
});
