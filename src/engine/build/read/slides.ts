/** A lecture is a row of slides separated by `---`; each has a title and an id. */
import type { Problem } from './problem.ts';
import { parseFence } from './fence.ts';
import { startOf, textOf, walk, type Block, type NodeOf, type Root } from './tree.ts';

export interface Slide {
  id: string;
  title: string;
  /** From 1. */
  number: number;
  /** The first slide names the lecture, a `#` further down begins a part. */
  kind: 'title' | 'part' | 'slide';
  /** The level of its heading in the page: 1 for the title, 2 for parts and for slides before the first part. */
  level: 1 | 2 | 3;
  /** The title of the part it stands in. */
  part?: string;
  /** True where it goes on under the title of the slide before. */
  continued?: boolean;
}

export interface SlideBlocks {
  slide: Slide;
  heading: NodeOf<'heading'>;
  blocks: readonly Block[];
}

export interface Deck {
  slides: readonly SlideBlocks[];
  problems: readonly Problem[];
}

type Titled = Pick<SlideBlocks, 'heading' | 'blocks'>;

const ID = /^\p{L}[\p{L}\p{N}\p{M}_-]*$/u;

export function readDeck(root: Root): Deck {
  const problems: Problem[] = [];
  const titled: Titled[] = [];
  for (const { blocks, from } of splitSlides(root).screens) {
    const heading = blocks.find((block) => block.type === 'heading');
    if (!heading) problems.push(noTitle(blocks[0] ?? from));
    titled.push({ heading: heading ?? { type: 'heading', depth: 2, children: [] }, blocks });
  }
  const ids = slideIds(titled.map(({ heading }) => heading), cellIds(root), problems);
  return { slides: number(titled, ids), problems };
}

export interface Screen {
  blocks: readonly Block[];
  /** The separator above, or the first block. */
  from: Block | undefined;
}

/** Frontmatter and imports, then the blocks of each slide. A separator before the first slide is allowed. */
export function splitSlides(root: Root): { preface: readonly Block[]; screens: readonly Screen[] } {
  const preface = root.children.filter(isPreface);
  const blocks = root.children.filter((block) => !isPreface(block));
  const screens: { blocks: Block[]; from: Block | undefined }[] = [{ blocks: [], from: blocks[0] }];
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'thematicBreak') screens.at(-1)?.blocks.push(block);
    else if (index > 0) screens.push({ blocks: [], from: block });
  }
  return { preface, screens };
}

const isPreface = (block: Block): boolean => block.type === 'mdxjsEsm' || block.type === 'yaml';

function noTitle(block: Block | undefined): Problem {
  const place = block ? startOf(block) : { line: 1, column: 1 };
  return {
    ...place,
    message: 'This slide has no title.',
    hint: 'Begin it with a heading, `## Title`, or remove the `---` above if it belongs to the slide before.',
  };
}

/** The id of `## Title {#id}`. */
export function writtenId(heading: NodeOf<'heading'>): string | undefined {
  const data: { hProperties?: Record<string, unknown> } = heading.data ?? {};
  const id = data.hProperties?.['id'];
  return typeof id === 'string' ? id : undefined;
}

/** The names that authors give to cells: a title may read like one, and is then told apart. */
function cellIds(root: Root): ReadonlySet<string | undefined> {
  const found = new Set<string | undefined>();
  walk(root, (node) => {
    if (node.type === 'code') found.add(parseFence(node.meta ?? '').fence.id);
  });
  return found;
}

function slideIds(
  headings: readonly NodeOf<'heading'>[], cells: ReadonlySet<string | undefined>, problems: Problem[],
): string[] {
  const taken = new Set(headings.map(writtenId));
  return headings.map((heading) => {
    const written = writtenId(heading);
    const name = slug(textOf(heading));
    if (written === undefined) return unique(cells.has(name) ? `${name}-slide` : name, taken);
    if (written !== '' && !ID.test(written)) problems.push(badId(heading, written));
    return written;
  });
}

const badId = (heading: NodeOf<'heading'>, id: string): Problem => ({
  ...startOf(heading),
  message: `\`${id}\` cannot be the id of a slide.`,
  hint: 'Use letters, digits and hyphens, beginning with a letter. A dot separates slide and step in an address.',
});

/** `Part 1.0 - High water` → `part-1-0-high-water`, `Übungen` → `übungen`: the letters of any script. */
export function slug(title: string): string {
  const words = title.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const name = words.join('-') || [...title].map((sign) => `u${sign.codePointAt(0)!.toString(16)}`).join('-') || 'slide';
  return /^\p{L}/u.test(name) ? name : `s-${name}`;
}

/** The name itself, or with the first free number behind it; it is taken from then on. */
export function unique(name: string, taken: Set<string | undefined>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}

function number(titled: readonly Titled[], ids: readonly string[]): SlideBlocks[] {
  let part: string | undefined;
  return titled.map(({ heading, blocks }, index) => {
    const title = textOf(heading);
    const kind = index === 0 ? 'title' : heading.depth === 1 ? 'part' : 'slide';
    if (kind === 'part') part = title;
    const level = kind === 'title' ? 1 : kind === 'part' || part === undefined ? 2 : 3;
    const before = titled[index - 1]?.heading;
    const continued = kind === 'slide' && before !== undefined && textOf(before) === title;
    const id = ids[index] ?? '';
    const slide: Slide = {
      ...{ id, title, number: index + 1, kind, level },
      ...(part && { part }),
      ...(continued && { continued }),
    };
    return { slide, heading, blocks };
  });
}
