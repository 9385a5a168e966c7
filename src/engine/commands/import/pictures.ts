/** Pictures and films of a deck: read from beside it, kept beside the lecture. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { kindOf } from '../../build/read/media.ts';
import type { ImportedFile, Left, Trip } from './deck.ts';

export interface Baggage extends Trip {
  files: ImportedFile[];
  left: Left[];
}

/** What is carried over from a deck at `source`. */
export function newTrip(source: string): Baggage {
  const files: ImportedFile[] = [];
  const left: Left[] = [];
  const known = new Map<string, string>();
  const leave = (line: number, what: string): void => void left.push({ line, what });
  const keep = (name: string, bytes: Uint8Array): string => {
    const free = freeName(name, files.map((file) => file.name));
    files.push({ name: free, bytes });
    return free;
  };
  const picture = (address: string, line: number): string | undefined => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const found = /^data:/.test(address) ? inAddress(address) : onDisk(address, dirname(source));
    if (typeof found === 'string') return void leave(line, found);
    const name = keep(found.name, found.bytes);
    known.set(address, name);
    return name;
  };
  return { files, left, leave, keep, picture };
}

/** A picture that an address holds itself. */
function inAddress(address: string): ImportedFile | string {
  const [, type = '', base64 = '', data = ''] = /^data:image\/([\w+.-]+)(;base64)?,(.*)$/s.exec(address) ?? [];
  if (type === '') return 'A `data:` address that does not contain a picture was left out.';
  const ending = { 'svg+xml': 'svg', 'jpeg': 'jpg' }[type] ?? type;
  const bytes = base64 === '' ? Buffer.from(decodeURIComponent(data)) : Buffer.from(data, 'base64');
  return { name: `picture.${ending}`, bytes };
}

/** A picture beside the deck, or in its folder `public`. */
function onDisk(address: string, folder: string): ImportedFile | string {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) {
    return `The picture ${address} is on another site, and pages load nothing from there. Save it next to the lecture.`;
  }
  const path = decoded(address.replace(/[?#].*$/, ''));
  if (kindOf(path) === undefined) return `${address} is not a picture, film, sound or document.`;
  const places = path.startsWith('/') ? [join(folder, 'public', path), join(folder, path)] : [join(folder, path)];
  const file = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  return file === undefined
    ? `There is no file ${path} next to the deck.`
    : { name: basename(path), bytes: readFileSync(file) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Letters, digits, dots and hyphens, and no name twice. */
function freeName(wanted: string, taken: readonly string[]): string {
  const ending = extname(wanted);
  const stem = basename(wanted, ending).replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'file';
  const names = [`${stem}${ending}`, ...Array.from(taken, (_, at) => `${stem}-${at + 2}${ending}`)];
  return names.find((name) => !taken.includes(name)) ?? names[0]!;
}

/** What a picture may be called where nobody said what it shows. */
export function altOf(address: string): string {
  const path = decoded(address.replace(/[?#].*$/, ''));
  return basename(path, extname(path)).replace(/[-_.]+/g, ' ').trim() || 'picture';
}
