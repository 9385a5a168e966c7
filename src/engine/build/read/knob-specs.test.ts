import { expect, test } from 'vitest';
import { readSpecs } from './knob-specs.ts';

const read = (text: string) => readSpecs(text).specs;
const said = (text: string) => readSpecs(text).problems.map(({ message, hint }) => `${message} ${hint}`).join('\n');

test('names stand alone, or with a range, a step, options or a run in brackets', () => {
  expect(read('b y[0] n(1..50 step 5) kind(bars|box plot) t(-1.5..2, play 8s loop)')).toEqual([
    { name: 'b' },
    { name: 'y[0]' },
    { name: 'n', min: 1, max: 50, step: 5 },
    { name: 'kind', options: ['bars', 'box plot'] },
    { name: 't', min: -1.5, max: 2, play: { seconds: 8, loop: true } },
  ]);
});

test.each([
  ['n (1 .. 50)', { name: 'n', min: 1, max: 50 }],
  ['n(step 2)', { name: 'n', step: 2 }],
  ['n(play)', { name: 'n', play: { loop: false } }],
  ['n(play loop step .5)', { name: 'n', play: { loop: true }, step: 0.5 }],
  ['n(10|20)', { name: 'n', options: ['10', '20'] }],
])('%s is read', (text, spec) => {
  expect(read(text)).toEqual([spec]);
});

test.each([
  ['n(1..50', 'The parenthesis after `n` is not closed. Write `)` where it ends, as in `n(1..50)`.'],
  ['(1..50)', 'A `(` in `knobs` does not belong to a name. '
    + 'Write the name first and one pair of parentheses after it, as in `n(1..50)`.'],
  ['kind(a||b)', 'An option of `kind` is empty. Write something on both sides of each `|`, as in `kind(bars|dots)`.'],
  ['kind(a|b|a)', '`kind` has the option `a` twice. Keep one of them.'],
  ['n(1-50)', '`n(1-50)` does not say what the knob does. A range has two dots: `n(1..50)`.'],
  ['n(1...50)', '`n(1...50)` does not say what the knob does. A range has two dots: `n(1..50)`.'],
  ['n(1 to 50)', '`n(1 to 50)` does not say what the knob does. A range has two dots: `n(1..50)`.'],
  ['n()', '`n()` does not say what the knob does. Write a range, `n(1..50)` or `n(1..50 step 5)`, options, '
    + '`n(one|two)`, or let it run, `n(1..50 play)`.'],
  ['n(1..50 by 5)', '`n(1..50 by 5)` does not say what the knob does. Write a range, `n(1..50)` or '
    + '`n(1..50 step 5)`, options, `n(one|two)`, or let it run, `n(1..50 play)`.'],
])('%s is an error', (text, words) => {
  expect(said(text).split('\n')[0]).toBe(words);
});
