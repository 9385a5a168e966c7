import { expect, test } from 'vitest';
import { emptyHand, isHeld, release, touch, type Hand, type Touch, type Turn } from './hand.ts';

const mouse = { id: 1, type: 'mouse' };
const stylus = { id: 2, type: 'pen' };
const palm = { id: 3, type: 'touch' };
const finger = { id: 4, type: 'touch' };

function after(touches: readonly Touch[], from: Hand = emptyHand): { hand: Hand; turns: Turn[] } {
  const turns: Turn[] = [];
  const hand = touches.reduce((before, next) => {
    const { hand: now, turn } = touch(before, next);
    turns.push(turn);
    return now;
  }, from);
  return { hand, turns };
}

test.each([mouse, stylus, finger])('a $type draws', (one) => {
  const { hand, turns } = after([one]);
  expect([turns, isHeld(hand, one.id)]).toEqual([['begin'], true]);
});

test('a stylus takes the place of the palm that came before it, and the palm draws no more', () => {
  const { hand, turns } = after([palm, stylus, palm]);
  expect([turns, isHeld(hand, stylus.id)]).toEqual([['begin', 'replace', 'ignore'], true]);
});

test('once there was a stylus, a palm between two strokes draws nothing', () => {
  const { hand } = after([stylus]);
  expect(after([palm], release(hand)).turns).toEqual(['ignore']);
  expect(after([mouse], release(hand)).turns).toEqual(['begin']);
});

test('a second finger drops the stroke: two fingers do not draw', () => {
  const { hand, turns } = after([finger, palm]);
  expect([turns, hand.held]).toEqual([['begin', 'drop'], undefined]);
});

test('a second stylus, or a mouse beside a finger, is left alone', () => {
  expect(after([stylus, { id: 9, type: 'pen' }]).turns).toEqual(['begin', 'ignore']);
  expect(after([finger, mouse]).turns).toEqual(['begin', 'ignore']);
});
