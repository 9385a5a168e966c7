/** A lecture is a row of slides separated by `---`; each has a title and an id. */
import { withoutCitations } from './citations.ts';
import type { Problem } from './problem.ts';
import { parseFence } from './fence.ts';
import { readOptions, type NamedLayout, type ReadOptions } from './slide-options.ts';
import { startOf, textOf, walk, type Block, type NodeOf, type Root } from './tree.ts';
import { nameOf, needsNoTitle } from './untitled.ts';

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
  /** True where nobody sees its title: it is only its name. */
  untitled?: boolean;
  /** The layout that its author asks for, and the widths of its columns: `2:1`. */
  layout?: NamedLayout;
  ratio?: string;
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

interface Titled extends Pick<SlideBlocks, 'heading' | 'blocks'> {
  options: ReadOptions;
  /** The title, or what a slide without one is called. */
  name: string;
  isTitled: boolean;
}

const ID = /^\p{L}[\p{L}\p{N}\p{M}_-]*$/u;

export function readDeck(root: Root): Deck {
  const problems: Problem[] = [];
  const titled: Titled[] = [];
  for (const { blocks, from } of splitSlides(root).screens) {
    const written = blocks.find((block) => block.type === 'heading');
    const heading = written ?? { type: 'heading', depth: 2, children: [] };
    const options = readOptions(heading);
    const title = withoutCitations(textOf(heading)).trim();
    const name = title || (options.label ?? nameOf(blocks));
    if (!written && !needsNoTitle(blocks)) problems.push(noTitle(blocks[0] ?? from));
    else if (name === '') problems.push({ ...startOf(heading), ...noName });
    problems.push(...options.problems);
    titled.push({ heading, blocks, options, name, isTitled: title !== '' });
  }
  const ids = slideIds(titled, cellIds(root), problems);
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
  return { preface, screens: screens.reduce<Screen[]>(withDefinitions, []) };
}

/** Footnotes and addresses of links that stand below a separator, alone: they are no slide. */
function withDefinitions(screens: readonly Screen[], next: Screen): Screen[] {
  const before = screens.at(-1);
  const isSlide = next.blocks.length === 0 || !next.blocks.every(isDefinition);
  if (!before || isSlide) return [...screens, next];
  return [...screens.slice(0, -1), { ...before, blocks: [...before.blocks, ...next.blocks] }];
}

const isDefinition = (block: Block): boolean => block.type === 'definition' || block.type === 'footnoteDefinition';

const isPreface = (block: Block): boolean => block.type === 'mdxjsEsm' || block.type === 'yaml';

function noTitle(block: Block | undefined): Problem {
  const place = block ? startOf(block) : { line: 1, column: 1 };
  return {
    ...place,
    message: 'This slide has no title.',
    hint: 'Begin it with a heading, `## Title`, or remove the `---` above it if it belongs to the slide before.',
  };
}

const noName = {
  message: 'This slide has no title, and nothing else on it can name it.',
  hint: 'Describe it for readers who cannot see it: `## {label="…"}`.',
};

/** The names that authors give to cells: a title may read like one, and is then told apart. */
function cellIds(root: Root): ReadonlySet<string | undefined> {
  const found = new Set<string | undefined>();
  walk(root, (node) => {
    if (node.type === 'code') found.add(parseFence(node.meta ?? '').fence.id);
  });
  return found;
}

function slideIds(slides: readonly Titled[], cells: ReadonlySet<string | undefined>, problems: Problem[]): string[] {
  const taken = new Set(slides.map(({ options }) => options.id));
  return slides.map(({ heading, name: title, options: { id: written } }) => {
    const name = slug(title);
    if (written === undefined) return unique(cells.has(name) ? `${name}-slide` : name, taken);
    if (written !== '' && !ID.test(written)) problems.push(badId(heading, written));
    return written;
  });
}

const badId = (heading: NodeOf<'heading'>, id: string): Problem => ({
  ...startOf(heading),
  message: `\`${id}\` cannot be a slide's id.`,
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
  return titled.map(({ heading, blocks, name: title, isTitled, options }, index) => {
    const kind = index === 0 ? 'title' : heading.depth === 1 ? 'part' : 'slide';
    if (kind === 'part') part = title;
    const level = kind === 'title' ? 1 : kind === 'part' || part === undefined ? 2 : 3;
    const before = titled[index - 1];
    const continued = kind === 'slide' && isTitled && before?.isTitled === true && before.name === title;
    const id = ids[index] ?? '';
    const slide: Slide = {
      ...{ id, title, number: index + 1, kind, level },
      ...(part && { part }),
      ...(continued && { continued }),
      ...(!isTitled && { untitled: true }),
      ...(options.layout && { layout: options.layout }),
      ...(options.ratio !== undefined && { ratio: options.ratio }),
    };
    return { slide, heading, blocks };
  });
}
