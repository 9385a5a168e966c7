import { expect, test } from 'vitest';
import { basesOf, editionOf, textsOf } from './edition.ts';

const deck = [{ id: 'a', title: 'A', steps: 1 }, { id: 'b', title: 'B', steps: 0 }];
const author = new Map([['one', 'const x = 1;'], ['two', 'x + 1']]);
const stateWith = (edits: Record<string, string>, bases = basesOf(edits, author)) => ({
  talk: { slide: 'a', step: 0, screen: 'slide', edits, runs: {}, open: [] } as const, bases, edition: '',
});

test('an edition is another one when a slide, a step or the code of the author is', () => {
  const edition = editionOf(deck, author);
  expect(editionOf(deck.map((slide) => ({ ...slide, title: 'other' })), author)).toBe(edition);
  expect(editionOf(deck.slice(1), author)).not.toBe(edition);
  expect(editionOf([{ ...deck[0]!, steps: 2 }, deck[1]!], author)).not.toBe(edition);
  expect(editionOf(deck, new Map([...author, ['two', 'x + 2']]))).not.toBe(edition);
});

test('every cell has the lecturer’s text, and where there is none its author’s', () => {
  expect(textsOf(stateWith({ one: 'const x = 5;' }), author)).toEqual(new Map([['one', 'const x = 5;'], ['two', 'x + 1']]));
});

test('an edit of a text that this edition does not have is left out, and so is a cell that it does not know', () => {
  const other = new Map([['one', 'const x = 1; // new'], ['two', 'x + 1']]);
  const state = stateWith({ one: 'const x = 5;', two: 'x + 9', three: 'y' });
  expect(textsOf(state, other)).toEqual(new Map([['one', 'const x = 1; // new'], ['two', 'x + 9']]));
});
