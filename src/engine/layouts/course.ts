/** The order of a course: its parts, and the lectures in each. */
import type { CoursePart } from '../build/settings.ts';

/** What of a lecture says where it belongs. */
export interface Placed {
  id: string;
  data: { part?: string | undefined; order: number };
}

export interface Part<L> {
  /** Nothing where lectures belong to no part. */
  title?: string;
  description: string;
  lectures: readonly L[];
}

/**
 * Lectures without a part come first; then the parts as the site lists them, or as their first lectures come. Parts
 * without lectures are left out.
 */
export function partsOf<L extends Placed>(lectures: readonly L[], listed: readonly CoursePart[]): Part<L>[] {
  const ordered = [...lectures].sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
  const byPart = Map.groupBy(ordered, ({ data }) => data.part);
  const known = new Map(listed.map(({ title, description }) => [title, description]));
  const titles = [...known.keys(), ...[...byPart.keys()].filter((one) => one !== undefined && !known.has(one))];
  return [undefined, ...titles].flatMap((title) => {
    const inside = byPart.get(title);
    if (inside === undefined) return [];
    return [{ ...(title !== undefined && { title }), description: known.get(title ?? '') ?? '', lectures: inside }];
  });
}

export interface Neighbours<L> {
  previous?: L | undefined;
  next?: L | undefined;
}

export function neighboursOf<L extends Placed>(parts: readonly Part<L>[], id: string): Neighbours<L> {
  const all = parts.flatMap(({ lectures }) => lectures);
  const at = all.findIndex((lecture) => lecture.id === id);
  return { previous: all[at - 1], next: all[at + 1] };
}

/** The same tag, however it is written, has one page: `Loss functions` and `loss-functions`. */
export const tagId = (tag: string): string =>
  tag.normalize('NFC').toLowerCase().replaceAll('+', 'p').replaceAll('#', 'sharp').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

export interface Tagged<L> {
  id: string;
  /** As the first lecture writes it. */
  tag: string;
  lectures: readonly L[];
}

export function tagsOf<L extends { data: { tags: readonly string[] } }>(lectures: readonly L[]): Tagged<L>[] {
  const uses = lectures.flatMap((lecture) => lecture.data.tags.map((tag) => ({ tag, lecture })));
  return [...Map.groupBy(uses, ({ tag }) => tagId(tag))].map(([id, found]) =>
    ({ id, tag: found[0]!.tag, lectures: [...new Set(found.map(({ lecture }) => lecture))] }));
}
