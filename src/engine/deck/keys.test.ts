import { expect, test } from 'vitest';
import { commandOf, commands, isClickers, keyLabel, type KeyPress } from './keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress =>
  ({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

test('every key has one meaning', () => {
  const keys = commands.flatMap((command) => command.keys as readonly string[]);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  [' ', false, 'next'],
  [' ', true, 'previous'],
  ['ArrowRight', true, 'next-slide'],
  ['N', false, 'next'],
  ['?', true, 'help'],
  ['.', false, 'black'],
  ['PageDown', false, 'next'],
])('%j with shift %j means %s', (key, shiftKey, command) => {
  expect(commandOf(press(key, { shiftKey }))).toBe(command);
});

test('shift with a letter is another key', () => {
  expect(commandOf(press('N', { shiftKey: true }))).toBe('next-lecture');
  expect(commandOf(press('B', { shiftKey: true }))).toBeUndefined();
});

test.each(['ctrlKey', 'altKey', 'metaKey'])('%s leaves the key to the browser', (modifier) => {
  expect(commandOf(press('ArrowLeft', { [modifier]: true }))).toBeUndefined();
  expect(commandOf(press('f', { [modifier]: true }))).toBeUndefined();
});

test('a keyboard that writes another script finds letters by their place', () => {
  expect(commandOf(press('щ', { code: 'KeyO' }))).toBe('overview');
});

test('a Latin letter counts as written, wherever it lies', () => {
  expect(commandOf(press('a', { code: 'KeyQ' }))).toBe('article');
});

test('digits are typed', () => {
  expect(commandOf(press('4'))).toEqual({ digit: '4' });
});

test('with characters off, letters, digits and signs do nothing, and the other keys do', () => {
  expect(['n', '4', '.', '?'].map((key) => commandOf(press(key), false))).toEqual(Array(4).fill(undefined));
  expect([' ', 'ArrowRight', 'Escape'].map((key) => commandOf(press(key), false))).toEqual(['next', 'next', 'close']);
});

test('the help writes keys as they stand on the keyboard', () => {
  expect(['Shift-ArrowRight', ' ', 'n', 'Shift- '].map(keyLabel)).toEqual(['Shift →', 'Space', 'N', 'Shift Space']);
});

test.each([
  ['PageDown', true, true], ['PageUp', false, true], ['.', false, true], ['.', true, false], ['b', false, true],
  ['b', true, false], ['ArrowRight', false, false], [' ', false, false],
])('%j, typed into a text: %j, is a clicker\'s: %j', (key, isText, expected) => {
  expect(isClickers(press(key), isText)).toBe(expected);
  expect(isClickers(press(key, { ctrlKey: true }), isText)).toBe(false);
});
