/**
 * The lecturer's key pair: Ed25519 (RFC 8032). Signing and hashing are done here and not by `crypto.subtle`, which
 * browsers have over https alone: in a local network a class is served without.
 */
import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { toBase64Url } from '../schema/base64url.ts';
import type { Random } from './code.ts';

hashes.sha512 = sha512;

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Keys {
  /** 32 bytes that never leave the lecturer's browser. */
  secret: Bytes;
  /** 32 bytes. */
  public: Bytes;
  /** The name of the class. */
  id: string;
}

export const keySize = 32;
export const signatureSize = 64;

export const newKeys = (random: Random): Keys => keysOf(random.getRandomValues(new Uint8Array(keySize)));

export function keysOf(secret: Bytes): Keys {
  const key = new Uint8Array(getPublicKey(secret));
  return { secret, public: key, id: idOf(key) };
}

/** A class is called by the whole SHA-256 of its public key, in 43 letters: nobody else can have that name. */
export const idOf = (publicKey: Uint8Array): string => toBase64Url(sha256(publicKey));

export const isId = (text: string): boolean => /^[\w-]{43}$/.test(text);

export const signed = (bytes: Bytes, { secret }: Keys): Uint8Array => sign(bytes, secret);

/** False for whatever is no signature; it never throws. */
export function isSigned(bytes: Bytes, signature: Bytes, publicKey: Bytes): boolean {
  try {
    return verify(signature, bytes, publicKey);
  } catch {
    return false;
  }
}

/** The first 8 letters of the SHA-256 of a text, as links name the author's text that they change. */
export const hashOf = (text: string): string => toBase64Url(sha256(new TextEncoder().encode(text))).slice(0, 8);
