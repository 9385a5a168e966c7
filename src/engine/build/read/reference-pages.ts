/** A slide of references goes on with the next where the list is longer than a slide. */
import { labelsOf, lineOf } from './cite-style.ts';
import { placeFor } from './reference-place.ts';
import type { Reference } from './references.ts';
import { unique, type Deck, type Slide } from './slides.ts';
import { flowElement, type Block, type NodeOf, type Root } from './tree.ts';

export interface ReferencePages {
  slides: readonly Slide[];
  pages: readonly (readonly Reference[])[];
  /** Those that the list goes on with. */
  more: readonly Slide[];
}

/** Lines of a slide, letters of a line, and what a gap between entries is of a line: in the type of the list. */
const LINES = 14;
const LETTERS = 90;
const GAP = 0.35;

export function referencePages(root: Root, deck: Deck, listed: readonly Reference[]): ReferencePages {
  const slides = deck.slides.map(({ slide }) => slide);
  const at = alone(root, deck);
  const pages = at < 0 ? [listed] : split(listed);
  const taken = new Set<string | undefined>(slides.map(({ id }) => id));
  const next = (): Slide => ({ ...slides[at]!, continued: true, id: unique(slides[at]!.id, taken) });
  const more = pages.slice(1).map(next);
  const all = [...slides.slice(0, at + 1), ...more, ...slides.slice(at + 1)];
  const numbered = (slide: Slide): Slide => ({ ...slide, number: all.indexOf(slide) + 1 });
  return { slides: all.map(numbered), pages, more: more.map(numbered) };
}

/** The slide on which the list stands, below a title and beside nothing else. */
function alone(root: Root, { slides }: Deck): number {
  const place = placeFor(root.children);
  return slides.findIndex(({ blocks, heading }) =>
    blocks.includes(place!) && blocks.every((block) => block === place || block === heading));
}

function split(listed: readonly Reference[]): Reference[][] {
  const labels = labelsOf(listed);
  const pages: Reference[][] = [[]];
  let room = LINES;
  for (const one of listed) {
    const { text, address = '' } = lineOf(one, labels.get(one.key)!);
    const lines = Math.ceil((text.length + address.length) / LETTERS) + GAP;
    if (lines > room && pages.at(-1)!.length > 0) {
      pages.push([]);
      room = LINES;
    }
    pages.at(-1)!.push(one);
    room -= lines;
  }
  return pages;
}

/** What stands between the list on one slide and its rest on the next. */
export const onward = ({ id, title, level }: Slide): Block[] => [
  { type: 'thematicBreak' },
  {
    type: 'heading', depth: level, children: [{ type: 'text', value: title }],
    data: { hProperties: { id: `${id}-title` } } as NodeOf<'heading'>['data'] & object,
  },
];

export const listIn = (list: Block): Block => flowElement('References', {}, [list]) as Block;
