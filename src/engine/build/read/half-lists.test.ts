import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';

const said = (...mistakes: string[]): string =>
  mistakes.map((text) => `${text}\n${wrong(...text.split('\n'))}`).join('\n\n');

test('lines that were meant as a list, and run together', () => {
  expect(said(
    '1.no space\n2.none', '-one\n-two', '*one\n*two', '- one\n-two', '-one\n\n-two', '1)one\n2)two', '-\u00a0one', '1.\u00a0one', '• one\n• two',
    '– one\n– two', '(1) one\n(2) two', 'a) one\nb) two', '- [] one', '- [ ]one', '-[x] one', '[ ] one', '> •one',
  )).toMatchInlineSnapshot(`
    "1.no space
    2.none
    3:1 \`1.no space\` is not an item of a list yet. Fix: Leave a space after its sign: \`1. no space\`.

    -one
    -two
    3:1 \`-one\` is not an item of a list yet. Fix: Leave a space after its sign: \`- one\`.

    *one
    *two
    3:1 \`*one\` is not an item of a list yet. Fix: Leave a space after its sign: \`* one\`.

    - one
    -two
    4:1 \`-two\` is not an item of a list yet. Fix: Leave a space after its sign: \`- two\`.

    -one

    -two
    3:1 \`-one\` is not an item of a list yet. Fix: Leave a space after its sign: \`- one\`.

    1)one
    2)two
    3:1 \`1)one\` is not an item of a list yet. Fix: Leave a space after its sign: \`1) one\`.

    - one
    3:1 \`- one\` is not an item of a list yet. Fix: Leave a space after its sign: \`- one\`.

    1. one
    3:1 \`1. one\` is not an item of a list yet. Fix: Leave a space after its sign: \`1. one\`.

    • one
    • two
    3:1 \`•\` begins no list here: its lines run together. Fix: Write \`- one\`.

    – one
    – two
    3:1 \`–\` begins no list here: its lines run together. Fix: Write \`- one\`.

    (1) one
    (2) two
    3:1 \`(1)\` begins no list here: its lines run together. Fix: Write \`1. one\`.

    a) one
    b) two
    3:1 \`a)\` begins no list here: its lines run together. Fix: Write \`1. one\`.

    - [] one
    3:3 \`[] one\` is not a task yet. Fix: Write \`- [ ] one\`.

    - [ ]one
    3:3 \`[ ]one\` is not a task yet. Fix: Write \`- [ ] one\`.

    -[x] one
    3:1 \`-[x] one\` is not an item of a list yet. Fix: Leave a space after its sign: \`- [x] one\`.

    [ ] one
    3:1 \`[ ] one\` is not a task yet. Fix: Make it a list item: \`- [ ] one\`.

    > •one
    3:3 \`•\` begins no list here: its lines run together. Fix: Write \`- one\`."
  `);
});

test('lines that only look like items are left alone', () => {
  const right = [
    '-5 degrees\n-7 at night', '*one* and\n*two*', '1.5 metres\n2.5 metres', '– a dash', '-log x', 'a. Turning', 'e.g. one', '(1) alone',
    '- one\n  *two*', '- [x] right\n- [ ] wrong', '[x](https://a.b)', '1. one\n2. two', '3.x is out', '*[a](https://a.b)* b',
  ];
  expect(right.map((text) => wrong(...text.split('\n'))).join('')).toBe('');
});
