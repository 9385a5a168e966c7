import { expect, test } from 'vitest';
import { uniqueName } from './unique.ts';

test('a name of 32 characters is made of what browsers have without https, and never twice', () => {
  const names = Array.from({ length: 1000 }, () =>
    uniqueName({ getRandomValues: (array) => crypto.getRandomValues(array) }));
  expect(new Set(names).size).toBe(1000);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
});
