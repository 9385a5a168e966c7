import { expect, test } from 'vitest';
import { isFrugal } from './connection.ts';

test('a reader who saves data, or whose connection is slow, is asked first', () => {
  expect(isFrugal({ connection: { saveData: true, effectiveType: '4g' } })).toBe(true);
  expect(isFrugal({ connection: { saveData: false, effectiveType: '3g' } })).toBe(true);
  expect(isFrugal({ connection: { saveData: false, effectiveType: '4g' } })).toBe(false);
});

test('a browser that tells nothing of the connection is taken to be fast', () => {
  expect(isFrugal({})).toBe(false);
  expect(isFrugal(undefined)).toBe(false);
});
