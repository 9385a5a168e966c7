import { expect, test } from 'vitest';
import { changedCells, reduce, textOf, untouched, type EditAction, type Edits, type GestureKind } from './edits.ts';

const fresh = untouched(new Map([['data', 'let n = 1;'], ['model', 'n + 1;'], ['loss', 'n + 2;']]));

const after = (...actions: EditAction[]): Edits => actions.reduce(reduce, fresh);

const edit = (gesture: GestureKind, texts: Record<string, string>, open = false): EditAction =>
  ({ kind: 'edit', gesture, texts: new Map(Object.entries(texts)), open });

const close: EditAction = { kind: 'close' };
const undo: EditAction = { kind: 'undo' };
const redo: EditAction = { kind: 'redo' };

test('an edited cell has the new text, the others the author\'s', () => {
  const edits = after(edit('type', { model: 'n * 2;' }));
  expect([textOf(edits, 'model'), textOf(edits, 'data')]).toEqual(['n * 2;', 'let n = 1;']);
});

test('a cell edited back to the author\'s text is not edited any more', () => {
  expect(after(edit('type', { model: 'x' }), edit('type', { model: 'n + 1;' })).edited.size).toBe(0);
});

test('an edit of a cell that the lecture does not have changes nothing', () => {
  expect(after(edit('type', { elsewhere: '1' })).edited.size).toBe(0);
});

test('one drag is one undo step, however many moves it has and cells it touches', () => {
  const dragged = after(
    edit('drag', { data: 'let n = 2;' }, true), edit('drag', { data: 'let n = 3;', loss: 'n + 3;' }, true), close,
  );
  expect(dragged.done).toHaveLength(1);
  expect(reduce(dragged, undo).edited.size).toBe(0);
});

test('a gesture that ends where it began is no undo step', () => {
  const back = after(
    edit('scrub', { data: 'let n = 2;' }), edit('scrub', { model: 'n + 2;' }, true), edit('scrub', { model: 'n + 1;' }, true),
  );
  for (const edits of [back, reduce(back, close)]) expect(reduce(edits, undo).edited.size).toBe(0);
});

test('what is abandoned is the open gesture, and nothing before it', () => {
  const one = after(edit('scrub', { data: 'let n = 2;' }));
  const abandon: EditAction = { kind: 'abandon' };
  expect(textOf(reduce(one, abandon), 'data')).toBe('let n = 2;');
  const two = reduce(one, edit('scrub', { model: 'n + 2;' }, true));
  const left = reduce(two, abandon);
  expect([textOf(left, 'data'), textOf(left, 'model'), left.done.length]).toEqual(['let n = 2;', 'n + 1;', 1]);
  const back = reduce(two, edit('scrub', { model: 'n + 1;' }, true));
  expect(textOf(reduce(back, abandon), 'data')).toBe('let n = 2;');
});

test('what was abandoned cannot be had again', () => {
  const left = reduce(after(edit('drag', { data: 'let n = 2;' }, true)), { kind: 'abandon' });
  expect(reduce(left, redo).edited.size).toBe(0);
});

test('typing after a pause is a step of its own', () => {
  const typed = after(
    edit('type', { model: 'a' }, true), edit('type', { model: 'ab' }, true), close,
    edit('type', { model: 'abc' }, true),
  );
  expect(textOf(reduce(typed, undo), 'model')).toBe('ab');
  expect(textOf(reduce(reduce(typed, undo), undo), 'model')).toBe('n + 1;');
});

test('typing in another cell begins a new step, and undo goes back across cells in order', () => {
  const typed = after(
    edit('type', { model: 'a' }, true), edit('type', { loss: 'b' }, true),
    edit('type', { model: 'c' }, true),
  );
  const texts = [undo, undo, undo].map((_, n) => {
    const state = Array.from({ length: n + 1 }, () => undo).reduce(reduce, typed);
    return [textOf(state, 'model'), textOf(state, 'loss')];
  });
  expect(texts).toEqual([['a', 'b'], ['a', 'n + 2;'], ['n + 1;', 'n + 2;']]);
});

test('redo brings back what undo took, until something else is edited', () => {
  const undone = after(edit('type', { model: 'a' }), undo);
  expect(textOf(reduce(undone, redo), 'model')).toBe('a');
  const elsewhere = reduce(undone, edit('type', { loss: 'b' }));
  expect(reduce(elsewhere, redo)).toBe(elsewhere);
});

test('a reset can be undone', () => {
  const reset = after(edit('type', { model: 'a' }), edit('reset', { model: 'n + 1;' }));
  expect(textOf(reduce(reset, undo), 'model')).toBe('a');
});

test('what another window sent is shown but is no step to undo', () => {
  const edits = after(edit('remote', { model: 'theirs' }));
  expect(textOf(edits, 'model')).toBe('theirs');
  expect(edits.done).toEqual([]);
});

test('the cells that differ are told in document order', () => {
  expect(changedCells(fresh, after(edit('type', { loss: 'b', data: 'c' })))).toEqual(['data', 'loss']);
});
