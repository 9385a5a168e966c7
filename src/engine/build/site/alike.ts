/** Pages that are the same but for a few places: one of them is made of the other. */
import type { Edit } from '../../offline/edition.ts';

/** More places than these, and the pages are not alike. */
const most = 40;

/** What turns one page into another, tag by tag; nothing where they are not alike. */
export function editsBetween(from: string, to: string): readonly Edit[] | undefined {
  const [before, after] = [tagsOf(from), tagsOf(to)];
  if (before.length !== after.length) return undefined;
  const edits: Edit[] = [];
  let at = 0;
  for (const [index, tag] of before.entries()) {
    if (tag !== after[index]) edits.push([at, tag.length, after[index]!]);
    at += tag.length;
  }
  return edits.length <= most ? edits : undefined;
}

const tagsOf = (page: string): string[] => page.split(/(?=<)/);
