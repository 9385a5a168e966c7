import { expect, test } from 'vitest';
import { atRest, take, type Tool, type ToolAction } from './tool.ts';

const after = (...kinds: ('pen' | 'highlighter' | 'eraser' | 'pen-colour' | 'down')[]): Tool =>
  kinds.map((kind): ToolAction => ({ kind })).reduce(take, atRest);
const held = ({ isOn, nib, isErasing }: Tool): string => (isOn ? isErasing ? 'eraser' : nib : 'nothing');

test.each([
  [['pen'], 'pen'],
  [['pen', 'pen'], 'nothing'],
  [['highlighter'], 'highlighter'],
  [['highlighter', 'highlighter'], 'pen'],
  [['highlighter', 'pen'], 'pen'],
  [['eraser'], 'eraser'],
  [['highlighter', 'eraser', 'eraser'], 'highlighter'],
  [['eraser', 'pen'], 'pen'],
  [['eraser', 'down'], 'nothing'],
  [['eraser', 'down', 'pen-colour'], 'pen'],
] as const)('after the keys %j the hand holds: %s', (keys, expected) => {
  expect(held(after(...keys))).toBe(expected);
});

test('colours follow each other in a circle, and the first press takes up the pen with the one it had', () => {
  const seen = Array.from({ length: 5 }, (_, presses) => after(...Array<'pen-colour'>(presses + 1).fill('pen-colour')).colour);
  expect(seen).toEqual(['ink', 'blue', 'red', 'gold', 'ink']);
});

test('a colour that is chosen takes the eraser away', () => {
  expect(held(take(after('eraser'), { kind: 'colour', colour: 'red' }))).toBe('pen');
  expect(held(take(after('pen'), { kind: 'take', tool: 'eraser' }))).toBe('eraser');
});
