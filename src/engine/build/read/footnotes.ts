/** Footnotes: numbered through the lecture, and put at the foot of each slide that refers to them. */
import { lecture as words } from '../../words/lecture.ts';
import type { Problem } from './problem.ts';
import { slug } from './slides.ts';
import {
  attribute, flowElement, isElement, startOf, textElement, walk,
  type Block, type Element, type Node, type NodeOf, type Root,
} from './tree.ts';

type Definition = NodeOf<'footnoteDefinition'>;

export function footnoteProblems(root: Root): Problem[] {
  const { definitions, numbers } = readFootnotes(root);
  const first = new Map<string, Definition>();
  return definitions.flatMap((note) => {
    const other = first.get(note.identifier);
    if (other) return [twice(note, startOf(other).line)];
    first.set(note.identifier, note);
    return numbers.has(note.identifier) ? [] : [unused(note)];
  });
}

const labelOf = ({ label, identifier }: Definition): string => label ?? identifier;

const twice = (note: Definition, line: number): Problem => ({
  ...startOf(note),
  message: `There is already a footnote \`${labelOf(note)}\` on line ${line}: labels are shared by the whole lecture.`,
  hint: 'Give one of them another label, and change it where the text refers to it.',
});

const unused = (note: Definition): Problem => ({
  ...startOf(note),
  message: `Nothing refers to the footnote \`${labelOf(note)}\`, so it would not be shown.`,
  hint: `Write \`[^${labelOf(note)}]\` where it belongs, or remove it.`,
});

export interface Footnotes {
  definitions: readonly Definition[];
  /** By label, in the order in which the text refers to them, from 1. */
  numbers: ReadonlyMap<string, number>;
}

export function readFootnotes(root: Root): Footnotes {
  const definitions: Definition[] = [];
  const numbers = new Map<string, number>();
  walk(root, (node) => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    if (node.type !== 'footnoteReference' || numbers.has(node.identifier)) return;
    numbers.set(node.identifier, numbers.size + 1);
  });
  return { definitions, numbers };
}

/** Whoever sees a part of a slide sees its notes: the speaker, the readers of the article, or the audience. */
const HOLDERS = ['Notes', 'ArticleOnly', 'SlideOnly'];

/** The blocks of a slide, with numbers in the text and its notes at the end of what refers to them. */
export function withFootnotes(blocks: readonly Block[], slide: string, notes: Footnotes): Block[] {
  const seen = new Set<string>();
  const inPlace = placed(blocks, { slide, notes, seen });
  return seen.size === 0 ? inPlace : [...inPlace, listOf({ slide, notes, seen })];
}

interface Placing {
  slide: string;
  notes: Footnotes;
  /** The labels that the text around has referred to. */
  seen: Set<string>;
}

function placed(blocks: readonly Node[], placing: Placing): Block[] {
  return blocks.flatMap((node) => {
    if (node.type === 'footnoteDefinition') return [];
    if (node.type === 'footnoteReference') return [referenceTo(node, placing)];
    if (!('children' in node)) return [node as Block];
    if (!isElement(node) || !HOLDERS.includes(node.name ?? '')) {
      return [{ ...node, children: placed(node.children, placing) } as Block];
    }
    return [holderWith(node, placing)];
  });
}

/** Notes of a part that not everybody sees are its own. Within a line they are said below the slide. */
function holderWith(holder: Element, placing: Placing): Block {
  if (holder.type === 'mdxJsxTextElement') {
    return { ...holder, children: placed(holder.children, placing) } as unknown as Block;
  }
  const own = { ...placing, slide: `${placing.slide}-${holder.name}`, seen: new Set<string>() };
  const children = placed(holder.children, own);
  return { ...holder, children: own.seen.size === 0 ? children : [...children, listOf(own)] } as Block;
}

const noteId = (slide: string, label: string): string => `${slide}-note-${slug(label)}`;
const referenceId = (slide: string, label: string): string => `${slide}-to-${slug(label)}`;

function referenceTo({ identifier }: NodeOf<'footnoteReference'>, { slide, notes, seen }: Placing): Block {
  const isFirst = !seen.has(identifier);
  seen.add(identifier);
  const link = textElement('a', {
    'data-note': true,
    ...(isFirst && { id: referenceId(slide, identifier) }),
    href: `#${noteId(slide, identifier)}`,
    role: 'doc-noteref',
  }, [{ type: 'text', value: String(notes.numbers.get(identifier)) }]);
  return textElement('sup', {}, [link]) as unknown as Block;
}

/** A note may refer to another, which then stands below it: the set grows while its notes are put in place. */
function listOf(placing: Placing): Block {
  const { slide, notes, seen } = placing;
  const items = Array.from(seen, (label) => {
    const definition = notes.definitions.find(({ identifier }) => identifier === label);
    const said = placed(definition?.children ?? [], placing);
    const value = notes.numbers.get(label) ?? 0;
    return flowElement('li', { id: noteId(slide, label), value }, wayBack(said, slide, label));
  });
  const list = flowElement('ol', {}, items as unknown as Block[]);
  const place = { 'data-footnotes': true, role: 'note', 'aria-label': words.footnotes };
  return flowElement('div', place, [list as Block]) as Block;
}

/** The last paragraph ends with a link to where the text refers to the note. */
function wayBack(blocks: readonly Block[], slide: string, label: string): Block[] {
  const link = textElement('a', { 'data-back': true, href: `#${referenceId(slide, label)}` }, [{ type: 'text', value: '↑' }]);
  const named = { ...link, attributes: [...link.attributes, attribute('aria-label', words.backToText)] };
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks, { type: 'paragraph', children: [named] } as Block];
  const ended = { ...last, children: [...last.children, { type: 'text', value: ' ' }, named] } as Block;
  return [...blocks.slice(0, -1), ended];
}
