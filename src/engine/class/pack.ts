/** A text as bytes, deflated where that pays. What is unpacked is bounded: a few bytes can hold a huge text. */
import type { Bytes } from './keys.ts';

/** Bytes that a message may have when it is unpacked. */
export const largestText = 256 * 1024;
/** Shorter texts are sent as they are: packing them would cost more than it saves. */
const worthwhile = 1024;

const plain = 0;
const deflated = 1;

/** @throws RangeError where the text is larger than a message may be. */
export async function pack(text: string): Promise<Bytes> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > largestText) throw new RangeError(`${bytes.length} bytes, and a message holds ${largestText}`);
  if (bytes.length < worthwhile) return joined([Uint8Array.of(plain), bytes]);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return joined([Uint8Array.of(deflated), new Uint8Array(await new Response(stream).arrayBuffer())]);
}

/** @throws RangeError where it would be larger than a message may be, and something else where it is none. */
export async function unpack(packed: Bytes): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const body = packed.subarray(1);
  if (body.length > largestText) throw new RangeError('too large');
  if (packed[0] === plain) return decoder.decode(body);
  if (packed[0] !== deflated) throw new TypeError('of another version');
  let text = '';
  let size = 0;
  for await (const piece of pieces(body)) {
    size += piece.length;
    if (size > largestText) throw new RangeError('too large');
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/** Not every browser lets a stream be walked through. */
async function* pieces(body: Bytes): AsyncGenerator<Uint8Array> {
  const reader = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

export function joined(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
