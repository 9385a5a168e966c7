/** The index of a lecture as files that are not too large to be fetched. */
import { gzipSync } from 'node:zlib';
import type { Entry } from '../../search/entry.ts';
import { makeIndex } from '../../search/lecture-index.ts';
import type { SearchedPage } from './search-entries.ts';

/** Bytes of a part as sent. */
const MOST = 40_000;

export interface LecturePart {
  slug: string;
  title: string;
  index: unknown;
}

/** One part, or as many as its entries need to be small enough each. */
export function partsOf(slug: string, { title, entries }: SearchedPage, most = MOST): LecturePart[] {
  const part = { slug, title, index: makeIndex(entries) };
  if (entries.length < 2 || gzipSync(JSON.stringify(part)).length <= most) return [part];
  const half = Math.ceil(entries.length / 2);
  const halves: (readonly Entry[])[] = [entries.slice(0, half), entries.slice(half)];
  return halves.flatMap((some) => partsOf(slug, { title, entries: some }, most));
}
