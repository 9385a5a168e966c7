/** What the private address of a class carries behind its `#`: who may lead, and where the others find the site. */
import { fromBase64Url, toBase64Url } from '../schema/base64url.ts';
import { fields, read, text } from '../schema/schema.ts';

export interface Pass {
  /** The account at the broker. */
  name: string;
  password: string;
  /** The address of the site for everybody else, with a slash at the end: the lecturer may have it as `localhost`. */
  site: string;
}

const pass = fields({ name: text(200), password: text(500), site: text(500) });

/** A pass that was kept or came by an address: exactly one, or nothing. */
export function readPass(written: string): Pass | undefined {
  try {
    return read(pass, JSON.parse(new TextDecoder().decode(fromBase64Url(written))));
  } catch {
    return undefined;
  }
}

export const writePass = (pass: Pass): string => toBase64Url(new TextEncoder().encode(JSON.stringify(pass)));

/** `#lead=…` */
export const passIn = (fragment: string): Pass | undefined => readPass(/[#&]lead=([^&]*)/.exec(fragment)?.[1] ?? '');
