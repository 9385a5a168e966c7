/** The files of the index: fetched once, when search is first opened. */
import { loadIndex } from '../../search/lecture-index.ts';
import { INDEX, readPart, readParts } from '../../search/part.ts';
import { read } from '../../schema/schema.ts';
import type { SearchedLecture } from '../../search/search.ts';

/** The page and the index are not of one edition of the site. */
export class OtherEdition extends Error {}

export interface IndexWorld {
  /** The address of the site's root. */
  base: string;
  /** The edition of the page. */
  edition: string;
  fetch: typeof fetch;
  /** A part has come. */
  onPart: (lecture: SearchedLecture) => void;
}

/**
 * Resolves when all parts have come, with the number of those that have not.
 * @throws OtherEdition, or what kept the whole index from coming.
 */
export async function fetchIndexes({ base, edition, fetch, onPart }: IndexWorld): Promise<number> {
  const place = new URL(INDEX, base);
  const fetchFile = async (name: string): Promise<unknown> => {
    const response = await fetch(new URL(name, place), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    return response.json();
  };
  const parts = read(readParts, await fetchFile(INDEX.replace(/^.*\//, '')));
  if (parts?.edition !== edition) throw new OtherEdition();
  const take = async (name: string): Promise<void> => onPart(lectureOf(await fetchFile(name), edition));
  const all = await Promise.allSettled(parts.files.map(take));
  const lost = all.filter((one) => one.status === 'rejected').map(({ reason }) => reason as unknown);
  const other = lost.find((reason) => reason instanceof OtherEdition);
  if (other ?? (lost.length > 0 && lost.length === all.length)) throw other ?? lost[0];
  return lost.length;
}

function lectureOf(file: unknown, edition: string): SearchedLecture {
  const part = read(readPart, file);
  if (part?.edition !== edition) throw new OtherEdition();
  return { slug: part.slug, title: part.title, index: loadIndex(part.index) };
}
