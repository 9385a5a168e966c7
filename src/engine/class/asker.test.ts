import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask as check, tidied, type Ask } from './ask.ts';
import { Asker } from './asker.ts';
import { read } from '../schema/schema.ts';

const question = (words: string): Ask => ({ kind: 'question', slide: 's', words });

test('what is typed is tidied to what the lecturer takes, or to nothing', () => {
  expect(tidied('  Why \t is\r\n\r\n this\u202e so? \n')).toBe('Why is\nthis so?');
  expect(tidied('1\n2\n3\n4\n5\n6\n7\n8')).toBe('1\n2\n3\n4\n5\n6 7 8');
  expect(tidied(' \n\t ')).toBe('');
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
    const words = tidied(typed);
    return words === '' || read(check, question(words)) !== undefined;
  }));
});

test('the same is said once a minute, and said again as often as it may have been lost', () => {
  const asker = new Asker();
  expect(asker.say({ kind: 'fast' }, 0)).toBeUndefined();
  expect(asker.say({ kind: 'fast' }, 59_999)).toBe('known');
  expect(asker.say({ kind: 'lost', slide: 's', cell: 'a' }, 1000)).toBeUndefined();
  expect(asker.say({ kind: 'lost', slide: 's' }, 2000)).toBe('known');
  expect(asker.say({ kind: 'lost', slide: 't' }, 3000)).toBeUndefined();
  expect(asker.again(59_999)).toHaveLength(3);
  expect(asker.again(61_500)).toEqual([{ kind: 'lost', slide: 't' }]);
  expect(asker.say({ kind: 'fast' }, 61_500)).toBeUndefined();
});

test('questions have ten seconds between them, and are twenty at most', () => {
  const asker = new Asker();
  expect(asker.say(question('a?'), 0)).toBeUndefined();
  expect(asker.say(question('b?'), 9999)).toBe('soon');
  for (let at = 1; at < 20; at += 1) expect(asker.say(question(`${at}?`), at * 10_000)).toBeUndefined();
  expect(asker.say(question('more?'), 300_000)).toBe('all');
  expect(asker.say({ kind: 'fast' }, 300_000)).toBeUndefined();
});
