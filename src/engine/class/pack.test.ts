import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { joined, largestText, pack, unpack } from './pack.ts';

const deflated = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => joined([Uint8Array.of(1), deflateRawSync(bytes)]);

test('a few bytes that hold a huge text are refused while they are unpacked', async () => {
  const bomb = deflated(new Uint8Array(50_000_000).fill(65));
  expect(bomb.length).toBeLessThan(60_000);
  await expect(unpack(bomb)).rejects.toThrow(RangeError);
});

test('the largest text is packed and unpacked', async () => {
  const text = 'x'.repeat(largestText);
  expect(await unpack(await pack(text))).toBe(text);
});

test('bytes of another version, and letters that are none, are refused', async () => {
  await expect(unpack(Uint8Array.of(7, 65))).rejects.toThrow('of another version');
  await expect(unpack(Uint8Array.of(0, 255, 254))).rejects.toThrow();
  await expect(unpack(deflated(Uint8Array.of(255, 254)))).rejects.toThrow();
});
