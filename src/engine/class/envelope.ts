/**
 * What the lecturer sends, sealed: version (1 byte), public key (32), signature (64), packed message. The signature is
 * over the topic too, so that a message cannot be played again under another one, nor in another class.
 */
import { idOf, isSigned, keySize, signatureSize, signed, type Bytes, type Keys } from './keys.ts';
import { readSpoken, type Spoken } from './messages.ts';
import { joined, largestText, pack, unpack } from './pack.ts';

const version = 1;
const head = 1 + keySize + signatureSize;
/** Bytes of a sealed message: what is packed is never much larger than what it holds. */
export const largestEnvelope = head + largestText + 1024;

/** Why a message was dropped. */
export type Fault = 'forged' | 'malformed' | 'oversized';

export type Opened = { message: Spoken } | { fault: Fault };

const toSign = (topic: string, body: Bytes): Bytes =>
  joined([new TextEncoder().encode(`live-lectures class ${version}\n${topic}\n`), body]);

/** @throws RangeError where the message is too large. */
export async function seal(topic: string, message: Spoken, keys: Keys): Promise<Bytes> {
  const body = await pack(JSON.stringify(message));
  return joined([Uint8Array.of(version), keys.public, signed(toSign(topic, body), keys), body]);
}

/** Opens what came under a topic of the class of that id. It never throws: strangers send too. */
export async function open(topic: string, id: string, bytes: Bytes): Promise<Opened> {
  if (bytes.length > largestEnvelope) return { fault: 'oversized' };
  if (bytes.length <= head || bytes[0] !== version) return { fault: 'malformed' };
  const key = bytes.slice(1, 1 + keySize);
  const body = bytes.slice(head);
  const signature = bytes.slice(1 + keySize, head);
  if (idOf(key) !== id || !isSigned(toSign(topic, body), signature, key)) return { fault: 'forged' };
  try {
    const message = readSpoken(JSON.parse(await unpack(body)));
    return message ? { message } : { fault: 'malformed' };
  } catch (reason) {
    return { fault: reason instanceof RangeError ? 'oversized' : 'malformed' };
  }
}
