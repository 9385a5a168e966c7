import { expect, test } from 'vitest';
import { judge, readNumber, type Question } from './question.ts';

const options = [{ text: 'a', right: true }, { text: 'b', right: false }, { text: 'c', right: true }];
const chosen = (...places: number[]) => ({ chosen: places, typed: '' });
const typed = (text: string) => ({ chosen: [], typed: text });
const text: Question = { kind: 'text', within: 0, options: [
  { text: 'p1, a.p2, b.c.p3', right: true }, { text: 'p1, p2, p3', right: false },
] };
const number: Question = { kind: 'number', within: 0.05, options: [
  { text: '2.2', right: true }, { text: '-2.2', right: false },
] };

test('several are right when all right ones are chosen and no other', () => {
  const several: Question = { kind: 'several', options, within: 0 };
  expect(judge(several, chosen(2, 0))).toEqual({ kind: 'judged', right: true, about: [2, 0] });
  expect(judge(several, chosen(0, 1, 2))).toEqual({ kind: 'judged', right: false, about: [1] });
  expect(judge(several, chosen(0))).toEqual({ kind: 'judged', right: false, about: [] });
});

test.each(['p1, a.p2, b.c.p3', 'p1 a.p2 b.c.p3', ' "p1"; `a.p2`;\n b.c.p3 ', "['p1', 'a.p2', 'b.c.p3']"])(
  'names may be written as %j',
  (written) => expect(judge(text, typed(written))).toMatchObject({ right: true, about: [0] }),
);

test('an answer that its author has thought of has its feedback, any other has none', () => {
  expect(judge(text, typed('p1 p2 p3'))).toMatchObject({ right: false, about: [1] });
  expect(judge(text, typed('P1, a.p2, b.c.p3'))).toMatchObject({ right: false, about: [] });
});

test('a number is right within its tolerance', () => {
  expect(judge(number, typed('2,17'))).toMatchObject({ right: true });
  expect(judge(number, typed('2.26'))).toMatchObject({ right: false, about: [] });
  expect(judge(number, typed('−2.2'))).toMatchObject({ right: false, about: [1] });
});

test('what cannot be read is answered with a kind word', () => {
  const questions = [
    judge({ ...text, kind: 'one' }, chosen()), judge(text, typed('  ')), judge(number, typed('two <b>and</b> a bit more')),
    judge(number, typed('Infinity')), judge(text, typed('x'.repeat(100_000))),
  ];
  expect(questions.map((verdict) => (verdict.kind === 'unread' ? verdict.words : 'judged'))).toMatchInlineSnapshot(`
    [
      "Choose an answer first.",
      "Write an answer first.",
      "Please enter a number in digits, such as 0.5 or -2.",
      "Please enter a number in digits, such as 0.5 or -2.",
      "Your answer has 100,000 characters; the limit is 200. Your text is kept.",
    ]
  `);
});

test.each([['1e400', Infinity], ['0x10', undefined], ['--1', undefined], ['.5', 0.5], ['1.2.3', undefined]])(
  '%s is read as %s',
  (written, value) => expect(readNumber(written)).toBe(value),
);

test('a wrong number that nobody has foreseen has a reason: on which side it is', () => {
  expect(judge(number, typed('1'))).toEqual({ kind: 'judged', right: false, about: [], off: 'small' });
  expect(judge(number, typed('3'))).toEqual({ kind: 'judged', right: false, about: [], off: 'large' });
  expect(judge(number, typed('-2.2'))).toEqual({ kind: 'judged', right: false, about: [1] });
});
