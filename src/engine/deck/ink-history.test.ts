import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostInk, type Stroke } from './ink.ts';
import { blank, canRedo, canUndo, draw, strokesOn, type Drawing, type DrawingAction } from './ink-history.ts';

const lineAt = (x: number): Stroke => ({ nib: 'pen', colour: 'ink', width: 40, step: 0, points: [x, 0, x, 100] });
const drawn = (slide: string, x: number): DrawingAction => ({ kind: 'draw', slide, stroke: lineAt(x) });
const after = (actions: readonly DrawingAction[], from: Drawing = blank): Drawing => actions.reduce(draw, from);
const on = (drawing: Drawing, slide: string): number[] => strokesOn(drawing, slide).map(({ points }) => points[0]!);

test('strokes are kept slide by slide', () => {
  const drawing = after([drawn('a', 1), drawn('b', 2), drawn('a', 3)]);
  expect([on(drawing, 'a'), on(drawing, 'b'), on(drawing, 'c')]).toEqual([[1, 3], [2], []]);
});

test('undo takes back the last gesture on the slide that is seen, and redo brings it back', () => {
  const drawing = after([drawn('a', 1), drawn('a', 2), drawn('b', 3), { kind: 'undo', slide: 'a' }]);
  expect([on(drawing, 'a'), on(drawing, 'b')]).toEqual([[1], [3]]);
  expect(on(after([{ kind: 'redo', slide: 'a' }], drawing), 'a')).toEqual([1, 2]);
  expect([canRedo(drawing, 'a'), canRedo(drawing, 'b'), canUndo(drawing, 'b')]).toEqual([true, false, true]);
});

test('a new stroke leaves nothing to redo on its slide', () => {
  const drawing = after([drawn('a', 1), { kind: 'undo', slide: 'a' }, drawn('a', 2), { kind: 'redo', slide: 'a' }]);
  expect(on(drawing, 'a')).toEqual([2]);
});

test('one gesture of the eraser comes back with one undo, in the old order', () => {
  const three = after([drawn('a', 1), drawn('a', 2), drawn('a', 3)]);
  const [first, , third] = strokesOn(three, 'a');
  const erased = draw(three, { kind: 'erase', slide: 'a', strokes: new Set([first!, third!]) });
  expect(on(erased, 'a')).toEqual([2]);
  expect(on(draw(erased, { kind: 'undo', slide: 'a' }), 'a')).toEqual([1, 2, 3]);
});

test('an eraser that meets nothing leaves nothing to undo, and a slide without strokes is not kept', () => {
  const one = after([drawn('a', 1)]);
  expect(draw(one, { kind: 'erase', slide: 'a', strokes: new Set() })).toBe(one);
  expect(draw(one, { kind: 'erase', slide: 'a', strokes: new Set(strokesOn(one, 'a')) }).ink).toEqual({});
});

test('a full slide takes no further stroke', () => {
  const full = draw(blank, { kind: 'put', ink: { a: Array.from({ length: mostInk.strokes }, (_, x) => lineAt(x)) } });
  expect(draw(full, drawn('a', 1))).toBe(full);
});

test('what another window has drawn cannot be taken back here', () => {
  const drawing = after([drawn('a', 1), drawn('b', 1), { kind: 'put', ink: { a: [lineAt(9)] } }]);
  expect([on(drawing, 'a'), canUndo(drawing, 'a'), canUndo(drawing, 'b')]).toEqual([[9], false, true]);
});

test('whatever was drawn and erased, undo leads back to the blank slide, and redo to the end', () => {
  const action = fc.oneof(
    fc.nat(9).map((x) => drawn('a', x)),
    fc.constant<DrawingAction>({ kind: 'undo', slide: 'a' }), fc.constant<DrawingAction>({ kind: 'redo', slide: 'a' }),
  );
  fc.assert(fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
    let drawing = after(actions);
    while (canRedo(drawing, 'a')) drawing = draw(drawing, { kind: 'redo', slide: 'a' });
    const end = on(drawing, 'a');
    while (canUndo(drawing, 'a')) drawing = draw(drawing, { kind: 'undo', slide: 'a' });
    expect(on(drawing, 'a')).toEqual([]);
    while (canRedo(drawing, 'a')) drawing = draw(drawing, { kind: 'redo', slide: 'a' });
    expect(on(drawing, 'a')).toEqual(end);
  }));
});
