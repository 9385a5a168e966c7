import { expect, test } from 'vitest';
import type { Ask } from './ask.ts';
import { QuestionBox } from './question-box.ts';

const bytes = (found: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(found));
const places = new Set(['s', 's sine', 't']);
const isPlace = (slide: string, cell?: string): boolean => places.has(cell === undefined ? slide : `${slide} ${cell}`);
const boxOf = () => new QuestionBox({ isPlace }, 0);
const question = (words: string, slide = 's'): Uint8Array => bytes({ kind: 'question', slide, words } satisfies Ask);
const textsOf = (box: QuestionBox): string[] => box.questions.map(({ text }) => text);

test('a question is kept as it was written, with its slide and its time', () => {
  const box = boxOf();
  expect(box.hear('d1', question('<b>Why</b>\n2 < 3?'), 5)).toBe('counted');
  expect(box.hear('d2', question('Why?', 'elsewhere'), 5)).toBe('counted');
  expect(box.questions).toEqual([
    { text: '<b>Why</b>\n2 < 3?', slide: 's', at: 5, isStarred: false, isHidden: false },
    { text: 'Why?', slide: '', at: 6, isStarred: false, isHidden: false },
  ]);
});

test('what is said again counts once, in another window of the lecturer too; the same of another device counts', () => {
  const box = boxOf();
  expect(['d1', 'd1', 'd2'].map((device) => box.hear(device, question('Why?'), 1))).toEqual(['counted', 'known', 'counted']);
  const again = new QuestionBox({ isPlace }, 9, box.questions);
  expect(again.hear('d1', question('Why?'), 10)).toBe('known');
  expect(again.hear('d1', question('How?'), 10)).toBe('counted');
});

test('too fast and lost count each device once a minute, where it is lost', () => {
  const box = boxOf();
  const say = (device: string, said: unknown, now: number) => box.hear(device, bytes(said), now);
  expect(say('d1', { kind: 'fast' }, 0)).toBe('counted');
  expect(say('d1', { kind: 'fast' }, 59_999)).toBe('known');
  expect(say('d2', { kind: 'fast' }, 30_000)).toBe('counted');
  expect([box.signals.fast(59_999), box.signals.fast(60_000), box.signals.fast(90_000)]).toEqual([2, 1, 0]);
  expect(say('d1', { kind: 'lost', slide: 't' }, 0)).toBe('counted');
  expect(say('d1', { kind: 'lost', slide: 's', cell: 'sine' }, 1)).toBe('counted');
  expect(say('d2', { kind: 'lost', slide: 's', cell: 'other' }, 2)).toBe('counted');
  expect(say('d2', { kind: 'lost', slide: 's', cell: 'sine' }, 3)).toBe('known');
  expect(box.signals.lost(4)).toEqual([
    { slide: 's', devices: 2, cells: [['sine', 1]] }, { slide: 't', devices: 1, cells: [] },
  ]);
  expect(box.signals.lost(11 * 60_000)).toEqual([]);
});

test('a device that says a thousand things a second is heard three times, and loses nothing of 200 others', () => {
  const box = boxOf();
  for (let at = 0; at < 1000; at += 1) box.hear('loud', question(`flood ${at}`), at);
  for (let at = 0; at < 200; at += 1) expect(box.hear(`d${at}`, question('Why?'), 1000 + at)).toBe('counted');
  expect(textsOf(box).filter((text) => text.startsWith('flood'))).toHaveLength(3);
  expect(box.dropped.get('flood')! + box.dropped.get('often')!).toBe(997);
});

test('a device has one question in ten seconds, and twenty in a class', () => {
  const box = boxOf();
  const heard = Array.from({ length: 40 }, (_, at) => box.hear('d1', question(`${at}?`), at * 10_000));
  expect(heard.filter((one) => one === 'counted')).toHaveLength(20);
  expect(heard.slice(20).every((one) => one === 'often')).toBe(true);
});

test('the list takes 500; what is hidden makes room, the oldest first, and what is starred stays', () => {
  const box = boxOf();
  for (let at = 0; at < 500; at += 1) box.hear(`d${at}`, question(`${at}?`), at * 10);
  expect(box.hear('late', question('More?'), 6000)).toBe('full');
  for (const at of [10, 20, 30]) box.mark(at, { isHidden: true });
  box.mark(10, { isStarred: true });
  expect(box.hear('later', question('Even more?'), 7000)).toBe('counted');
  expect(box.questions).toHaveLength(500);
  expect([box.question(10)?.text, box.question(20)]).toEqual(['1?', undefined]);
  expect(box.dropped.get('full')).toBe(1);
});

test.each([
  ['nothing', ''], ['too long', 'a'.repeat(281)], ['too many lines', 'a\n'.repeat(6) + 'a'], ['a control character', 'a\u0007b'],
  ['a tab', 'a\tb'], ['text that turns around', 'a\u202eb'], ['half a pair', 'a\ud800b'], ['an empty line', 'a\n\nb'],
])('a question with %s is malformed', (_, words) => {
  expect(boxOf().hear('d1', question(words), 0)).toBe('malformed');
});

test.each([
  ['another kind', { kind: 'shout' }], ['more than it should', { kind: 'fast', name: 'me' }], ['no slide', { kind: 'lost' }],
  ['a list', []], ['a number for words', { kind: 'question', slide: 's', words: 3 }],
])('%s is malformed', (_, said) => {
  expect(boxOf().hear('d1', bytes(said), 0)).toBe('malformed');
});

test('what is no message at all, or larger than any, is malformed', () => {
  const box = boxOf();
  expect(box.hear('d1', new Uint8Array([255, 254]), 0)).toBe('malformed');
  expect(box.hear('d1', bytes({ kind: 'fast', more: 'x'.repeat(5000) }), 0)).toBe('malformed');
});
