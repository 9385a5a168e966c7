import { expect, test } from 'vitest';
import { mayGoOn, noStops, reduceStops, type StopEvent } from './restart.ts';

const run = (program: string, again = false): StopEvent => ({ kind: 'run', program, again });
const stopped = (id: string): StopEvent => ({ kind: 'stopped', id, error: { kind: 'timeout', message: 'Stopped' } });
const after = (...events: StopEvent[]) => events.reduce(reduceStops, noStops);
const cells = (...events: StopEvent[]) => [...after(...events).cells.keys()].join();

test('a stopped cell stays stopped while its program is the same', () => {
  expect(cells(run('p'), stopped('a'), run('p'))).toBe('a');
});

test('another program, other numbers or a click give it another try', () => {
  expect(cells(run('p'), stopped('a'), run('q'))).toBe('');
  expect(cells(run('p'), stopped('a'), run('p', true))).toBe('');
});

test('after one stop the rest goes on by itself, after two it does not', () => {
  expect(mayGoOn(after(run('p'), stopped('a')))).toBe(true);
  expect(mayGoOn(after(run('p'), stopped('a'), stopped('b')))).toBe(false);
  expect(mayGoOn(after(run('p'), stopped('a'), stopped('b'), run('p', true)))).toBe(true);
});
