import { expect, test } from 'vitest';
import * as messages from './messages.ts';

test('every text that no other test shows reads so', () => {
  const texts = [
    messages.stopped(), messages.tooLarge(1_000_000, 'values'), messages.tooLarge(5_000_000, 'bytes'),
    messages.tooLarge(65, 'messages'), messages.tooDeepOutput(), messages.tooLongText(123_456), messages.unreadable(),
    messages.undrawable('marks[0]: the option "href" is not known'), messages.tooLongSource(70_000),
    messages.foreignAssignment('x'), messages.unbalanced(), messages.tooDeep(), messages.exception('', 'no'),
  ];
  const lines = texts.map(({ message, hint }) => (hint ? `${message} | ${hint}` : message));
  expect([...lines, messages.noSandbox(), messages.moreLines()].join('\n')).toMatchInlineSnapshot(`
    "Stopped after 2 s | The code did not finish; maybe a loop has no end. Your text is kept.
    The output is too large: 1,000,000 values, 200,000 are allowed
    The output is too large: 5,000,000 bytes, 4,194,304 are allowed
    The output is too large: 65 messages, 64 are allowed
    The output is nested too deeply: 12 levels are allowed
    A text is too long: 123,456 characters, 100,000 are allowed
    The output could not be read
    This cannot be drawn: marks[0]: the option "href" is not known
    this cell is too long: 70,000 characters, 65,536 are allowed
    \`x\` is not a variable of this cell, so it cannot be assigned to here | Write \`const x = …\`: that makes a new \`x\` for this cell and those below.
    the code cannot be read as one piece | Remove \`<!--\` and \`-->\`.
    the code is nested too deeply
    no
    Live code cannot run in this browser. Text and figures are complete all the same.
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
