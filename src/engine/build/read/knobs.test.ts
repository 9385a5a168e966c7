import { expect, test } from 'vitest';
import { compileCell } from '../../cell/compile.ts';
import type { LectureCell, PanelSpec } from './cells.ts';
import { readSpecs } from './knob-specs.ts';
import { findPanels } from './knobs.ts';

const cell = (id: string, source: string, ...panels: PanelSpec[]): LectureCell => ({
  id, source, defines: true, slide: 's', panels,
  fence: { live: true, key: false, shown: false, fold: false, readonly: false },
  at: (offset) => ({ line: 8, column: offset + 1 }),
});

const panel = (names: string, range: Partial<PanelSpec> = {}): PanelSpec => ({
  knobs: readSpecs(names).specs, inside: false, place: { line: 3, column: 1 }, ...range,
});

const line = cell('line', 'class Line { constructor(w: number, b: number) {} }');
const find = (...cells: LectureCell[]) => findPanels(cells, cells.map((cell) => compileCell(cell)));
const only = (source: string, names: string) => find(cell('use', source, panel(names))).panels[0]?.[0]?.knobs[0];
const said = (source: string, names: string) =>
  find(cell('use', source, panel(names))).problems.map(({ message, hint }) => `${message} ${hint}`);

test('a knob is found by its variable, or by the parameter that the number is given to', () => {
  const { panels, problems } = find(line, cell('use', 'const a = 2;\nnew Line(0.5, -1);', panel('b a')));
  expect(problems).toEqual([]);
  expect(panels[1]?.[0]?.knobs).toEqual([
    { kind: 'number', name: 'b', label: 'b', index: 2, value: -1, min: -2, max: 2, step: 0.01 },
    { kind: 'number', name: 'a', label: 'a', index: 0, value: 2, min: -3, max: 3, step: 0.1 },
  ]);
});

test('a label takes the place of the name for readers, not in the search for the number', () => {
  const { panels } = find(cell('use', 'const a = 2;\nconst s = [0.5];', panel('a s[0]', { labels: ['size', 'first digit'] })));
  expect(panels[0]?.[0]?.knobs.map(({ name, label, value }) => [name, label, value]))
    .toEqual([['a', 'size', 2], ['s[0]', 'first digit', 0.5]]);
});

test('a name that no literal bears is an error where it is asked for', () => {
  expect(find(line, cell('use', 'new Line(0.5, -1);', panel('w c'))).problems).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "hint": "Name one of \`w\`, \`b\`.",
        "line": 3,
        "message": "The cell \`use\` has no number, string or boolean called \`c\`.",
      },
    ]
  `);
});

test('a range is the author\'s, and what it leaves out follows from the number', () => {
  const { panels } = find(cell('use', 'const a = 0.5;', panel('a', { max: 4 }), panel('a', { step: 0.5 }), panel('a(0..1)')));
  expect(panels[0]?.map(({ knobs }) => knobs[0])).toMatchObject([
    { min: -2, max: 4, step: 0.01 },
    { min: -2, max: 2, step: 0.5 },
    { min: 0, max: 1, step: 0.01 },
  ]);
});

test('what is said behind a name holds for it alone, what the panel says for its other numbers', () => {
  const { panels } = find(cell('use', 'const a = 1;\nconst b = 2;', panel('a(0..9) b', { min: 1, max: 5, step: 1 })));
  expect(panels[0]?.[0]?.knobs).toMatchObject([{ min: 0, max: 9, step: 1 }, { min: 1, max: 5, step: 1 }]);
});

test('a count or an index goes by whole numbers and stays on its side of 0', () => {
  expect(only('const n = 20;', 'n')).toMatchObject({ min: 1, max: 40, step: 1 });
  expect(only('const at = 3; [1, 2][at];', 'at')).toMatchObject({ min: 0, max: 10, step: 1 });
  expect(only('const at = -3; [1, 2].at(at);', 'at')).toMatchObject({ min: -10, max: -1, step: 1 });
  expect(only('const n = 0;', 'n')).toMatchObject({ min: 0, max: 10, step: 1 });
  expect(only('const n = 20;', 'n(5..50)')).toMatchObject({ min: 5, max: 50, step: 1 });
});

test('a string gets a text field, with options a choice; a boolean gets a checkbox', () => {
  const source = 'const kind = "bars";\nconst on = true;\nconst n = 20;';
  expect(only(source, 'kind')).toEqual({ kind: 'text', name: 'kind', label: 'kind', index: 0, value: 'bars' });
  expect(only(source, 'kind(bars|dots)'))
    .toEqual({ kind: 'choice', of: 'constant', name: 'kind', label: 'kind', index: 0, value: 'bars', options: ['bars', 'dots'] });
  expect(only(source, 'on')).toEqual({ kind: 'check', name: 'on', label: 'on', index: 1, value: true });
  expect(only(source, 'n(10|20.0)')).toMatchObject({ kind: 'choice', of: 'number', index: 0, value: '20', options: ['10', '20'] });
});

test('a number may run: so long as its author says, or as its steps take', () => {
  expect(only('const n = 20;', 'n(1..21 play)')).toMatchObject({ min: 1, max: 21, play: { seconds: 6, loop: false } });
  expect(only('const a = 0.5;', 'a(0..1 play 8s loop)')).toMatchObject({ play: { seconds: 8, loop: true } });
});

test.each([
  ['kind(line|dots)', '`kind` is "bars" in the code, which is not one of its options. '
    + 'Add it, `kind(bars|line|dots)`, or change the code.'],
  ['kind(1..3)', '`kind` is a string in the code: it has no range and cannot run. '
    + 'Name its options, as in `kind(bars|dots)`, or write `kind` alone for a text field.'],
  ['on(yes|no)', '`on` is a boolean in the code: it gets a checkbox, which has no options or range. Write `on` alone.'],
  ['n(few|many)', '`n` is a number in the code, but its option `few` is not. Write numbers, as in `n(10|20|50)`.'],
  ['n(10|30)', '`n` is 20 in the code, which is not one of its options. Add it, `n(20|10|30)`, or change the code.'],
  ['n(play 0s)', '`n` would run for 0 seconds. Let it run for 1 to 600 seconds.'],
])('%s does not suit the code', (names, words) => {
  expect(said('const kind = "bars";\nconst on = true;\nconst n = 20;', names)).toEqual([words]);
});

test.each([
  [{ min: 1, max: 1 }, 'The knob `a` goes from 1 to 1. Make `min` smaller than `max`.'],
  [{ min: 0, max: 1 }, '`a` is 2 in the code, but its knob goes from 0 to 1. Widen `min` and `max`, or change the number.'],
  [{ step: 0 }, 'A step of 0 does not fit a knob from -3 to 3. '
    + 'Make `step` no larger than the range, and no smaller than a thousandth of it.'],
])('%o makes no knob for 2', (range, words) => {
  const { problems } = find(cell('use', 'const a = 2;', panel('a', range)));
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([words]);
});
