/**
 * SHA-256 (FIPS 180-4) for pages that come without https, where browsers have none.
 * @source https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */

const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
};

/** The first 32 bits of what stands behind the point of a root. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** 32 bytes for any bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const keys = primes(64).map((prime) => fraction(Math.cbrt(prime)));
  let state = primes(8).map((prime) => fraction(Math.sqrt(prime)));
  const padded = pad(bytes);
  for (let at = 0; at < padded.byteLength; at += 64) {
    state = digest(state, keys, Array.from({ length: 16 }, (_, word) => padded.getInt32(at + 4 * word)));
  }
  const result = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => result.setInt32(4 * at, word));
  return new Uint8Array(result.buffer);
}

/** A one bit, zeros, and the length in bits, up to a whole number of blocks. */
function pad(bytes: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function digest(state: readonly number[], keys: readonly number[], words: number[]): number[] {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at++) {
    if (at >= 16) {
      const [early, late] = [words[at - 15]!, words[at - 2]!];
      const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      words.push((words[at - 16]! + low + words[at - 7]! + high) | 0);
    }
    const chosen = (e & f) ^ (~e & g);
    const one = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + chosen + keys[at]! + words[at]!) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + state[at]!) | 0);
}
