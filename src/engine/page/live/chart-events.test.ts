import { expect, test } from 'vitest';
import { eventsOf, withDeed, type Deed } from './chart-events.ts';
import type { Spot } from './chart-place.ts';

const spot = (...path: number[]): Spot => ({ path, x: 1, y: 2 });
const move = (...path: number[]): Deed => ({ type: 'move', spot: spot(...path), fields: {} });
const leave: Deed = { type: 'leave', fields: {} };

const all = new Set(['pointerenter', 'pointerleave', 'pointerover', 'pointerout', 'pointermove', 'click']);
const said = (deeds: readonly Deed[], from?: Spot, hears: ReadonlySet<string> = all): string[] =>
  eventsOf(deeds, from, hears).map(({ type, path }) => `${type.replace('pointer', '')} ${path.join('.')}`.trim());

test('who comes enters all that holds the element, from the outside, and then moves over it', () => {
  expect(said([move(0, 3)])).toEqual(['over 0.3', 'enter', 'enter 0', 'enter 0.3', 'move 0.3']);
});

test('what holds both elements is neither left nor entered', () => {
  expect(said([move(0, 4, 1)], spot(0, 3))).toEqual(
    ['out 0.3', 'leave 0.3', 'over 0.4.1', 'enter 0.4', 'enter 0.4.1', 'move 0.4.1']);
  expect(said([move(0, 3)], spot(0, 3))).toEqual(['move 0.3']);
  expect(said([move(0)], spot(0, 3))).toEqual(['out 0.3', 'leave 0.3', 'over 0', 'move 0']);
});

test('who goes leaves all of it, from the inside', () => {
  expect(said([leave], spot(0, 3))).toEqual(['out 0.3', 'leave 0.3', 'leave 0', 'leave']);
  expect(said([leave])).toEqual([]);
});

test('only what is heard is told, with the place in pixels and what the event says', () => {
  const deeds: Deed[] = [{ type: 'click', spot: spot(0), fields: { pointerType: 'touch' } }];
  const [event] = eventsOf(deeds, spot(0), new Set(['click']));
  expect(event).toMatchObject({ type: 'click', path: [0], fields: { clientX: 1, pageY: 2, pointerType: 'touch' } });
  expect(said([move(1)], undefined, new Set(['pointermove']))).toEqual(['move 1']);
});

test('of a wheel every turn is told', () => {
  const turn = (deltaY: number): Deed => ({ type: 'wheel', spot: spot(0), fields: { deltaY } });
  const deeds = [turn(1), turn(2)].reduce<readonly Deed[]>(withDeed, []);
  const events = eventsOf(deeds, spot(0), new Set(['wheel']));
  expect(events.map(({ type, fields }) => [type, fields['deltaY']])).toEqual([['wheel', 1], ['wheel', 2]]);
});

test('of moves that follow each other the newest is told, and a click stays where it was', () => {
  const click: Deed = { type: 'click', spot: spot(1), fields: {} };
  const deeds = [move(0), move(1), click, move(2), move(3)].reduce<readonly Deed[]>(withDeed, []);
  expect(deeds).toEqual([move(1), click, move(3)]);
});
