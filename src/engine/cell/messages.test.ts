import { expect, test } from 'vitest';
import * as messages from './messages.ts';

test('every text that no other test shows reads so', () => {
  const texts = [
    messages.timeout(2000), messages.tooManyValues(1_000_000, 200_000), messages.tooManyBytes(4 * 2 ** 20),
    messages.tooDeepOutput(12), messages.tooLongText(123_456, 100_000), messages.tooMuchShown(1000),
    messages.tooManyMessages(), messages.tooManyCells(121, 120), messages.tooSlowToRead(), messages.notData('a BigInt'),
    messages.forbiddenKey('__proto__'), messages.unreadableOutput(),
    messages.undrawable('marks[0]: the option "href" is not known'), messages.tooLongSource(70_000, 65_536),
    messages.foreignAssignment('x'), messages.unbalanced(), messages.tooDeep(), messages.exception('', 'no'),
  ];
  const lines = texts.map(({ message, hint }) => (hint ? `${message} | ${hint}` : message));
  expect([...lines, messages.moreLines(200)].join('\n')).toMatchInlineSnapshot(`
    "Stopped after 2 s. The code did not finish; perhaps a loop never ends | Your text is kept.
    The output is too large: 1,000,000 values; the limit is 200,000
    The output is larger than 4 MiB
    The output is nested more than 12 levels deep
    A string in the output is too long: 123,456 characters; the limit is 100,000
    The cell shows too much; the limit is 1,000 outputs
    Stopped: the code sent too many messages
    there are too many cells: 121; the limit is 120
    this cell takes too long to read | Make it shorter, or nest its brackets less deeply.
    The output contains something that cannot be shown: a BigInt | Numbers, strings, lists and plain objects can.
    The output has a key \`__proto__\`, which is not allowed
    The output cannot be read
    This cannot be drawn: marks[0]: the option "href" is not known
    this cell is too long: 70,000 characters; the limit is 65,536
    \`x\` is not a variable of this cell, so it cannot be assigned to here | Write \`const x = …\`: that makes a new \`x\` for this cell and those below.
    the code cannot be read as a whole | Remove \`<!--\` and \`-->\`.
    the code is nested too deeply
    no
    … more than 200 lines: the rest is not shown"
  `);
});

test('an error is one line: where and what', () => {
  const place = { offset: 40, line: 3, column: 9 };
  const unexpected = { kind: 'syntax' as const, message: 'unexpected `;`' };
  expect(messages.sentence({ ...unexpected, place })).toBe('Line 3, column 9: unexpected `;`.');
  expect(messages.sentence(unexpected)).toBe('Unexpected `;`.');
  expect(messages.sentence({ kind: 'waiting', ...messages.waiting('points'), waitsFor: 'points' })).toBe(
    'Waiting for cell "points", which does not work yet.',
  );
});
