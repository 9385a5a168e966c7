import { expect, test } from 'vitest';
import { followPointer } from './follow-pointer.ts';

/** What is followed of these events: `down`, `up`, or a move such as `raw 3`. */
function followed(...events: readonly string[]): string[] {
  const window = new EventTarget();
  const heard: string[] = [];
  followPointer(window as Window, ({ type, clientX }) => heard.push(`${type} ${clientX}`));
  const types: Readonly<Record<string, string>> = {
    down: 'pointerdown', up: 'pointerup', raw: 'pointerrawupdate', move: 'pointermove',
  };
  for (const event of events) {
    const [type, x] = event.split(' ');
    window.dispatchEvent(Object.assign(new Event(types[type!]!), { clientX: Number(x), clientY: 0 }));
  }
  return heard;
}

test('a move is followed before its frame, and not once more with it', () => {
  expect(followed('down', 'raw 1', 'move 1', 'raw 2', 'move 2')).toEqual(['pointerrawupdate 1', 'pointerrawupdate 2']);
});

test('of many moves in one frame the first is followed, and the last', () => {
  expect(followed('down', 'raw 1', 'raw 2', 'raw 3', 'move 3', 'raw 4')).toEqual(
    ['pointerrawupdate 1', 'pointermove 3', 'pointerrawupdate 4'],
  );
});

test('where a browser tells of no early moves, or a script sends its own, each is followed', () => {
  expect(followed('down', 'move 1', 'move 2')).toEqual(['pointermove 1', 'pointermove 2']);
});

test('nothing is told early while no button is down', () => {
  expect(followed('raw 1', 'move 1', 'down', 'up', 'raw 2', 'move 2')).toEqual(['pointermove 1', 'pointermove 2']);
});
