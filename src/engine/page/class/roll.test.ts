import { expect, test } from 'vitest';
import { Roll } from './roll.ts';

test('a device counts once, until it goes or has said nothing for a while', () => {
  const roll = new Roll();
  for (const at of [0, 10, 20]) roll.hear('phone', true, at);
  roll.hear('laptop', true, 30_000);
  expect(roll.size).toBe(2);
  roll.sweep(76_000);
  expect(roll.size).toBe(1);
  roll.hear('laptop', false, 77_000);
  expect(roll.size).toBe(0);
});

test('strangers who make up names fill no memory, and push nobody out', () => {
  const roll = new Roll();
  roll.hear('phone', true, 0);
  for (let name = 0; name < 20_000; name += 1) roll.hear(`made-up-${name}`, true, 1);
  expect(roll.size).toBe(5000);
  roll.hear('phone', true, 70_000);
  roll.sweep(80_000);
  expect(roll.size).toBe(1);
});
