/**
 * Links that carry code: `…&e=1.<base64url(deflate-raw(JSON))>.<8 characters of its SHA-256>`. The checksum is there
 * because one flipped bit would otherwise give another text without an error.
 */
import { fromBase64Url, toBase64Url } from '../../schema/base64url.ts';
import { list, read, text, tuple } from '../../schema/schema.ts';

/** A cell as a link carries it: the new text, and which author's text it was made from. */
export interface SharedCell {
  cell: string;
  /** `hashOf` the author's text that the sharer saw. */
  from: string;
  text: string;
}

export type LinkFault = 'tooLong' | 'version' | 'damaged' | 'tooLarge';

export type OpenedLink =
  | { kind: 'none' }
  | { kind: 'cells'; cells: readonly SharedCell[] }
  | { kind: 'fault'; fault: LinkFault };

const version = '1';
const longestLink = 32 * 1024;
const largestText = 256 * 1024;
const mostCells = 120;

/** The first 8 characters of the SHA-256 of a text, in base64url. */
export async function hashOf(text: string): Promise<string> {
  return toBase64Url(await sha256(new TextEncoder().encode(text))).slice(0, 8);
}

/** Browsers can do it themselves over https alone; elsewhere what does it is fetched. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { subtle } = crypto as Partial<Crypto>;
  if (subtle) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  return (await import('./sha256.ts')).sha256(bytes);
}

/**
 * The value of `e` for these cells.
 * @throws RangeError when it would be longer than a link may be
 */
export async function packLink(cells: readonly SharedCell[]): Promise<string> {
  const json = JSON.stringify(cells.map(({ cell, from, text }) => [cell, from, text]));
  const packed = toBase64Url(await deflate(json));
  const value = `${version}.${packed}.${await hashOf(packed)}`;
  if (value.length > longestLink) throw new RangeError(`A link holds ${longestLink} characters; this one needs ${value.length}.`);
  return value;
}

/** What the fragment of an address brings. It never throws: strangers write links. */
export async function openLink(fragment: string): Promise<OpenedLink> {
  const value = /[#&]e=([^&]*)/.exec(fragment)?.[1];
  if (value === undefined) return { kind: 'none' };
  if (value.length > longestLink) return fault('tooLong');
  const [given, packed, checksum, ...rest] = value.split('.');
  if (given !== version) return fault(/^\d+$/.test(given ?? '') ? 'version' : 'damaged');
  if (packed === undefined || rest.length > 0 || checksum !== await hashOf(packed)) return fault('damaged');
  return unpack(packed);
}

async function unpack(packed: string): Promise<OpenedLink> {
  try {
    const json = await inflate(fromBase64Url(packed));
    const cells = json === undefined ? undefined : readCells(JSON.parse(json));
    if (json === undefined) return fault('tooLarge');
    return cells ? { kind: 'cells', cells } : fault('damaged');
  } catch {
    return fault('damaged');
  }
}

function fault(kind: LinkFault): OpenedLink {
  return { kind: 'fault', fault: kind };
}

const cellsOfLink = list(tuple(text(), text(), text()), mostCells);

/** At least one cell, and none twice. */
function readCells(data: unknown): SharedCell[] | undefined {
  const cells = read(cellsOfLink, data) ?? [];
  const names = new Set(cells.map(([cell]) => cell));
  if (cells.length === 0 || names.size < cells.length) return undefined;
  return cells.map(([cell, from, content]) => ({ cell, from, text: content }));
}

async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The text, or undefined where it would be larger than a link may unpack to: a small link can hold a huge text. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > largestText) return undefined;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
