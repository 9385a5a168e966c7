/** The table of contents, from the titles of the slides. */

/** A heading as Astro finds it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

export interface Entry {
  /** The id of the first slide with this title. */
  id: string;
  title: string;
  /** True where slides of a lower level follow. */
  part: boolean;
}

const suffix = '-title';

/** The headings that are titles of slides. */
const titlesOf = (headings: readonly Heading[]): Heading[] => headings.filter(({ slug }) => slug.endsWith(suffix));

export const slideCount = (headings: readonly Heading[]): number => titlesOf(headings).length;

/** One entry a title: slides that go on under the title of the one before are one entry. */
export function toContents(headings: readonly Heading[]): Entry[] {
  const titles = titlesOf(headings);
  return titles.flatMap(({ text, slug, depth }, index) => {
    if (depth === 1 || text === titles[index - 1]?.text) return [];
    return [{ id: slug.slice(0, -suffix.length), title: text, part: (titles[index + 1]?.depth ?? 0) > depth }];
  });
}
