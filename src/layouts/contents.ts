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
  part: boolean;
}

const suffix = '-title';

/** One entry a title: slides that go on under the title of the one before are one entry. */
export function toContents(headings: readonly Heading[]): Entry[] {
  const titles = headings.filter(({ slug }) => slug.endsWith(suffix));
  const parts = titles.some(({ depth }) => depth > 2);
  return titles
    .filter(({ text, depth }, index) => depth > 1 && text !== titles[index - 1]?.text)
    .map(({ text, slug, depth }) => ({ id: slug.slice(0, -suffix.length), title: text, part: parts && depth === 2 }));
}
