import { expect, test } from 'vitest';
import { noVote } from '../../class/ballot.ts';
import { Voter } from './voter.ts';

function browser() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  let names = 0;
  return { kept, window: (id = 'class') => new Voter(() => storage, 'votes', id, () => `name-${(names += 1)}`) };
}
const choose = (option: number) => ({ ...noVote, chosen: [option] });

test('all windows of a browser are one voter, who may change the vote', () => {
  const { window } = browser();
  const first = window().cast('q', 1, choose(0));
  const second = window().cast('q', 1, choose(1));
  expect([first.voter, first.number, second.voter, second.number]).toEqual(['name-1', 1, 'name-1', 2]);
  expect(window().again('q', 1)).toEqual(second);
  expect(window().again('q', 2)).toBeUndefined();
});

test('in another class, and after the storage was cleared, it is another name', () => {
  const { kept, window } = browser();
  const names = [window('a').cast('q', 1, choose(0)).voter, window('b').cast('q', 1, choose(0)).voter];
  kept.clear();
  names.push(window('a').cast('q', 1, choose(0)).voter);
  expect(new Set(names).size).toBe(3);
});

test('where storage is denied or damaged, a vote counts all the same', () => {
  const deny = (): never => {
    throw new Error('denied');
  };
  const denied = new Voter(deny, 'votes', 'c', () => 'me');
  expect(denied.cast('q', 1, choose(0))).toMatchObject({ voter: 'me', number: 1 });
  expect(denied.cast('q', 1, choose(1))).toMatchObject({ voter: 'me', number: 2 });
  const { kept, window } = browser();
  kept.set('votes', '[{"id":3}]');
  expect(window().cast('q', 1, choose(0)).number).toBe(1);
});
