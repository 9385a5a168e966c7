import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { newCode, readCode, spaced } from './code.ts';

test('a code has six letters, none of which looks like a digit or another letter', () => {
  const codes = Array.from({ length: 100 }, () => newCode(webcrypto as Crypto));
  for (const code of codes) expect(code).toMatch(/^[A-HJ-KMNP-RT-Z]{6}$/);
  expect(new Set(codes).size).toBeGreaterThan(90);
});

test('bytes that would make some letters likelier than others are left out', () => {
  const bytes = [255, 242, 241, 0, 21, 22, 1, 2];
  let at = 0;
  const random = { getRandomValues: <T>(array: T): T => ((array as unknown as Uint8Array)[0] = bytes[at++]!, array) };
  expect(newCode(random)).toBe('ZAZABC');
  expect(at).toBe(8);
});

test('a code is read as people type it', () => {
  expect(readCode('ktr mxa')).toBe('KTRMXA');
  expect(readCode(' KTR-MXA ')).toBe('KTRMXA');
  expect(spaced('KTRMXA')).toBe('KTR MXA');
  for (const typed of ['', 'KTRMX', 'KTRMXAA', 'KTRMX1', 'KTRMXO', 'KTR/XA']) expect(readCode(typed), typed).toBeUndefined();
});
