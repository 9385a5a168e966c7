import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filmSize } from './film-size.ts';

/** A box `tkhd` of an MP4, with the matrix that turns it. */
function track(width: number, height: number, [a, b, c, d]: readonly number[] = [1, 0, 0, 1]): Uint8Array {
  const view = new DataView(new ArrayBuffer(92));
  view.setUint32(0, 92);
  view.setUint32(4, 0x746b6864);
  for (const [at, value] of [[48, a], [52, b], [60, c], [64, d]] as const) view.setInt32(at, (value ?? 0) * 65536);
  view.setUint32(84, width * 65536);
  view.setUint32(88, height * 65536);
  return new Uint8Array(view.buffer);
}

const after = (...parts: Uint8Array[]): Uint8Array =>
  Uint8Array.from([...new Uint8Array(40), ...parts.flatMap((part) => [...part]), ...new Uint8Array(60)]);

test('an MP4 is as large as its first track that can be seen', () => {
  expect(filmSize(after(track(0, 0), track(1920, 1080)))).toEqual({ width: 1920, height: 1080 });
});

test('a film that was taken upright is higher than wide', () => {
  expect(filmSize(after(track(1920, 1080, [0, 1, -1, 0])))).toEqual({ width: 1080, height: 1920 });
});

test('a WebM says it in its first bytes', () => {
  expect(filmSize(readFileSync('tests/fixtures/deck/content/lectures/media/film.webm'))).toEqual({ width: 320, height: 180 });
});

test('of what is no film nothing is said', () => {
  expect(filmSize(new Uint8Array(300).fill(0xe0))).toBeUndefined();
  expect(filmSize(new Uint8Array(2))).toBeUndefined();
});
