import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reduce, textOf, untouched, type EditAction, type Edits } from '../live/edits.ts';
import { LaidTexts } from './laid-texts.ts';

/** A program without a runner: the texts of its cells alone. */
function program() {
  const held = {
    edits: untouched(new Map([['a', 'A'], ['b', 'B'], ['c', 'C']])) as Edits,
    dispatch: (action: EditAction): void => void (held.edits = reduce(held.edits, action)),
    type: (cell: string, text: string): void => held.dispatch({ kind: 'edit', gesture: 'type', texts: new Map([[cell, text]]) }),
    get texts(): string { return ['a', 'b', 'c'].map((cell) => textOf(held.edits, cell)).join(' '); },
  };
  return held;
}

const lecturers = (a: string, b = 'B', c = 'C'): Map<string, string> => new Map([['a', a], ['b', b], ['c', c]]);

test('drafts below what is laid over them come back as they were', () => {
  const page = program();
  const laid = new LaidTexts(page);
  page.type('b', 'my b');
  laid.lay(lecturers('A1'));
  laid.lay(lecturers('A2', 'B2'));
  expect(page.texts).toBe('A2 B2 C');
  laid.lift();
  expect(page.texts).toBe('A my b C');
});

test('at their own pace readers see their drafts, and elsewhere what the lecturer left', () => {
  const page = program();
  const laid = new LaidTexts(page);
  page.type('b', 'my b');
  laid.lay(lecturers('A1', 'B1'));
  laid.showDrafts();
  expect(page.texts).toBe('A1 my b C');
  expect([laid.isLaid('a'), laid.isLaid('b')]).toEqual([true, false]);
  laid.lay(lecturers('A2', 'B2'));
  expect(page.texts).toBe('A2 B2 C');
  laid.lift();
  expect(page.texts).toBe('A my b C');
});

test('what a reader writes over the lecturer is a draft of the reader, and it is noticed', () => {
  const page = program();
  const laid = new LaidTexts(page);
  laid.lay(lecturers('A1'));
  expect(laid.isDisturbed).toBe(false);
  page.type('a', 'my a');
  expect([laid.isDisturbed, laid.isLaid('a')]).toEqual([true, false]);
  laid.lay(lecturers('A3'));
  laid.lift();
  expect(page.texts).toBe('my a B C');
});

test('what another window writes meanwhile is there when the class is over', () => {
  const page = program();
  const laid = new LaidTexts(page);
  laid.lay(lecturers('A1'));
  expect([...laid.write(new Map([['a', 'other a']])).keys()]).toEqual([]);
  expect(page.texts).toBe('A1 B C');
  laid.lift();
  expect(page.texts).toBe('other a B C');
  expect([...laid.write(new Map([['a', 'free']]))]).toEqual([['a', 'free']]);
});

test('after whatever the lecturer sent, readers who wrote nothing have what they had', () => {
  const texts = fc.constantFrom('A', 'x', 'y');
  fc.assert(fc.property(fc.array(fc.tuple(texts, texts)), fc.option(texts), (sent, own) => {
    const page = program();
    if (own !== null) page.type('b', own);
    const before = page.texts;
    const laid = new LaidTexts(page);
    for (const [a, b] of sent) laid.lay(lecturers(a, b));
    laid.lift();
    expect(page.texts).toBe(before);
  }));
});
