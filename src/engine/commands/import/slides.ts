/** One slide of Markdown: its title, its body and its notes, as a lecture has them. */
import type { Block, Node } from '../../build/read/tree.ts';
import { needsNoTitle } from '../../build/read/untitled.ts';
import { plain } from './about.ts';
import type { ImportedSlide } from './deck.ts';
import type { MdxPlace } from './place.ts';
import { parseMarkdown, toMdx } from './to-mdx.ts';

export interface SlideSource {
  text: string;
  notes: readonly { text: string; line: number }[];
  /** What the deck's own tool says of its looks: `layout=center`. */
  options: readonly string[];
  isPart: boolean;
  /** What it is called where it has no title. */
  name: string;
}

/** What stands on its slide before its title, if that is the title of a slide at all. */
function isQuiet(block: Block): boolean {
  if (block.type === 'html') return /^\s*<!--[\s\S]*-->\s*$/.test(block.value);
  if (block.type === 'paragraph') return block.children.every(isBehind);
  return block.type === 'definition' || block.type === 'footnoteDefinition';
}

/** A ground of Marp, or what parts it from the next. */
const isBehind = (node: Node): boolean =>
  (node.type === 'image' ? /(?:^|\s)bg(?:\s|$)/.test(node.alt ?? '') : node.type === 'text' && node.value.trim() === '');

/** @param body makes what stands below the title. */
export function slideToMdx(
  source: SlideSource, place: MdxPlace, body: (text: string, place: MdxPlace) => string,
): ImportedSlide {
  const { text, options, isPart, notes } = source;
  const root = parseMarkdown(text);
  const first = root.children.find((block) => !isQuiet(block));
  const heading = first?.type === 'heading' && first.children.length > 0 ? first : undefined;
  const deeper = heading === undefined ? 0 : Math.max(0, 2 - heading.depth);
  const rest = heading === undefined ? text : without(text, heading);
  const inner = { ...place, deeper };
  const mdx = body(rest, inner);
  return {
    title: heading === undefined ? '' : titleMdx(text, heading, place),
    isPart,
    options: heading === undefined ? [...options, ...labelFor(source, mdx)] : options,
    body: mdx,
    notes: notes.map((note) => toMdx(note.text, { ...place, line: note.line })).filter((note) => note !== ''),
  };
}

/** Its lines stay, so that all others keep their numbers. */
function without(text: string, { position }: Block): string {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, '') + text.slice(to);
}

function titleMdx(text: string, heading: Block, place: MdxPlace): string {
  const { start, end } = heading.position!;
  const line = place.line + start.line - 1;
  return toMdx(text.slice(start.offset, end.offset), { ...place, line }).replace(/^#+ */, '').replace(/ #+$/, '');
}

/** A quotation or a picture alone needs no title; anything else is called by its first words. */
function labelFor({ name }: SlideSource, mdx: string): string[] {
  const shown = mdx.replace(/\{\/\*[\s\S]*?\*\/\}|<[^>]*>|^(`{3,})[\s\S]*?^\1/gm, '');
  const blocks = parseMarkdown(shown).children;
  if (blocks.length > 0 && needsNoTitle(blocks)) return [];
  const words = plain(shown.replace(/^\s*(?:[-*+]|\d+[.)])\s/gm, '')).split(' ').slice(0, 6).join(' ');
  return [`label="${(words === '' ? name : words).replace(/["{}<>\\]/g, '')}"`];
}
