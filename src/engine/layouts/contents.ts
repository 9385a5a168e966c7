/** The table of contents, from the slides. */
import type { Slide } from '../build/read/slides.ts';
import { lecture } from '../words/lecture.ts';
import { minutesBetween } from './minutes.ts';

export type Listed = Pick<Slide, 'id' | 'title' | 'level' | 'untitled'>;

export interface Entry {
  /** The id of the first slide with this title. */
  id: string;
  title: string;
  /** True where slides of a lower level follow. */
  part: boolean;
  /** How long a part takes to read. */
  minutes?: number;
}

/**
 * One entry a title: slides that go on under the title of the one before are one entry. A title that comes back later
 * is told apart by its id. `body` is the source of the lecture, from which the minutes of its parts are counted.
 */
export function toContents(slides: readonly Listed[], body = ''): Entry[] {
  const titled = slides.filter(({ untitled }) => untitled !== true);
  const entries = titled.flatMap(({ id, title, level }, index) => {
    if (level === 1 || title === titled[index - 1]?.title) return [];
    return [{ id, title, part: (titled[index + 1]?.level ?? 0) > level }];
  });
  const named = entries.map((entry, at) => ({ ...entry, title: toldApart(entry, entries.slice(0, at)) }));
  return withMinutes(withOpening(named, titled[0]), body);
}

/** Where a lecture has parts, what comes before the first is one too; it begins with the title of the lecture. */
function withOpening(entries: readonly Entry[], first: Listed | undefined): readonly Entry[] {
  const opens = first?.level === 1 && entries[0]?.part === false && entries.some(({ part }) => part);
  if (!opens) return entries;
  return [{ id: first.id, title: lecture.introduction, part: true }, ...entries];
}

/** `Data Points: image` for the second of two, whose id is `image-points`. */
function toldApart({ id, title, part }: Entry, before: readonly Entry[]): string {
  if (part || !before.some((other) => other.title === title)) return title;
  const known = title.toLowerCase().split(/\W+/);
  const rest = id.split('-').filter((word) => !known.some((other) => other.replace(/s$/, '') === word.replace(/s$/, '')));
  if (rest.length === 0) return title;
  return /\w$/.test(title) ? `${title}: ${rest.join(' ')}` : `${title} (${rest.join(' ')})`;
}

function withMinutes(entries: readonly Entry[], body: string): Entry[] {
  const parts = entries.filter(({ part }) => part).map(({ id }) => id);
  const minutes = new Map(parts.map((id, at) => [id, minutesBetween(body, id, parts[at + 1])]));
  return entries.map((entry) => ({ ...entry, ...(minutes.get(entry.id) ? { minutes: minutes.get(entry.id)! } : {}) }));
}
