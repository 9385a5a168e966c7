/** Markdown of a deck as MDX: the author's text with edits where MDX, or a lecture, reads it differently. */
import { markdownToMdast } from 'satteri';
import { edited, type Edit } from '../../build/read/edited.ts';
import { textOf, type Node, type NodeOf, type Root } from '../../build/read/tree.ts';
import { codeEdit } from './code-blocks.ts';
import { closeAll, htmlToMdx, type HtmlState } from './html.ts';
import { imageToMdx } from './images.ts';
import type { MdxPlace } from './place.ts';

export const parseMarkdown = (text: string): Root => markdownToMdast(text, { features: { math: true } }) as Root;

export function toMdx(text: string, place: MdxPlace): string {
  const reader = new Reader(text, place);
  for (const block of parseMarkdown(text).children) reader.block(block);
  const { text: mdx } = edited(text, reader.edits);
  return tidied(mdx + closeAll(reader.state));
}

/** At most one empty line in a row, but for code. */
function tidied(mdx: string): string {
  let fence = '';
  const kept: string[] = [];
  for (const line of mdx.split('\n')) {
    const [, mark = ''] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === '' && line.trim() === '' && kept.at(-1)?.trim() === '') continue;
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    kept.push(line);
  }
  return kept.join('\n').trim();
}

const VALUE = '(?:="[^"]*"|=\'[^\']*\')?';
/** A tag with a name that only Vue gives an attribute, as `@click`: Markdown takes it for words. */
const VUE_TAG = new RegExp(`<[A-Za-z][\\w.-]*(?:\\s+[\\w:@#.-]+${VALUE})*?\\s+[@#][\\w:.-]+${VALUE}[^<>]*>`, 'g');

class Reader {
  readonly edits: Edit[] = [];
  readonly state: HtmlState = { open: [] };
  readonly #text: string;
  readonly #place: MdxPlace;

  constructor(text: string, place: MdxPlace) {
    this.#text = text;
    this.#place = place;
  }

  /** What stands at the margin. */
  block(node: Node): void {
    const comesLater = this.state.open.some(({ name }) => name === 'v-clicks');
    if (comesLater && node.type !== 'html') return this.#later(node);
    const isByStep = node.type === 'list' && this.#place.starsAreSteps && /^(?:\*|\d+\))/.test(this.#source(node));
    if (isByStep) return this.#later(node);
    this.#node(node, true);
  }

  /** The items of a list, or another block, as steps of the slide. */
  #later(node: Node): void {
    const parts: readonly Node[] = node.type === 'list' ? node.children : [node];
    for (const part of parts) {
      this.#insert(startOf(part), '<Step>\n\n');
      this.#node(part, true);
      this.#insert(endOf(part), '\n\n</Step>\n\n');
    }
  }

  #node(node: Node, flow: boolean): void {
    switch (node.type) {
      case 'text':
        return this.#words(node);
      case 'heading':
        return this.#heading(node);
      case 'code':
        return void this.edits.push(...codeEdit(node, this.#text, this.#at(node), toMdx));
      case 'html':
        return this.#replace(node, htmlToMdx(node.value, { ...this.#at(node), flow, state: this.state }));
      case 'image':
        return this.#replace(node, imageToMdx(node, this.#at(node)));
      case 'thematicBreak':
        return this.#replace(node, '<hr />');
      case 'math':
        return this.#formula(node);
      case 'link':
        return this.#link(node);
      default:
        if (!('children' in node)) return;
        for (const child of node.children as readonly Node[]) this.#node(child, isFlow(node));
    }
  }

  #words(node: NodeOf<'text'>): void {
    const source = this.#source(node);
    const [, file] = /^<<<\s+(\S+)/.exec(source) ?? [];
    if (file !== undefined) {
      this.#place.trip.leave(this.#line(node), `The code of ${file} is in a separate file: copy it into a code block.`);
      return this.#replace(node, '');
    }
    if (/\{\{[\s\S]*\}\}/.test(source)) {
      this.#place.trip.leave(this.#line(node), 'The content of `{{ }}` is not computed: it stays as it was written.');
    }
    for (const [code] of source.matchAll(/(?<![\w:]):(?:[a-z][\w-]*|[+-]1):(?![\w:])/g)) {
      this.#place.trip.leave(this.#line(node), `\`${code}\` stays as it was written: write the sign itself instead.`);
    }
    const tags = [...source.matchAll(VUE_TAG)];
    for (const { index, 0: tag } of tags) {
      const insert = htmlToMdx(tag, { ...this.#at(node), flow: false, state: this.state });
      this.edits.push({ offset: startOf(node) + index, remove: tag.length, insert });
    }
    const isTag = (at: number): boolean => tags.some(({ index, 0: tag }) => index <= at && at < index + tag.length);
    for (const { index, 0: found } of source.matchAll(/\\[\s\S]|[{}<]|(?<=^|\n)(?:import|export)(?= )/g)) {
      const written = escaped(found);
      if (written === found || isTag(index)) continue;
      this.edits.push({ offset: startOf(node) + index, remove: found.length, insert: written });
    }
  }

  /** As a lecture writes it, in one line. */
  #heading(node: NodeOf<'heading'>): void {
    const [first, last] = [node.children[0], node.children.at(-1)];
    const marks = '#'.repeat(Math.min(6, Math.max(3, node.depth + (this.#place.deeper ?? 0))));
    if (!first || !last) return this.#replace(node, '');
    this.#cut(startOf(node), startOf(first), `${marks} `);
    for (const child of node.children) this.#node(child, false);
    this.#cut(endOf(last), endOf(node), '');
    for (const { index } of this.#text.slice(startOf(first), endOf(last)).matchAll(/\n/g)) {
      this.#cut(startOf(first) + index, startOf(first) + index + 1, ' ');
    }
  }

  /** Slidev lights lines of formulas too. */
  #formula(node: NodeOf<'math'>): void {
    const [line = ''] = this.#source(node).split('\n');
    const meta = /^\$\$[ \t]*(\{[^}\n]*\}[ \t\S]*)$/.exec(line)?.[1];
    if (meta === undefined) return;
    this.#place.trip.leave(this.#line(node), `\`${meta.trim()}\` of a formula was left out: it is shown as a whole.`);
    this.#cut(startOf(node) + 2, startOf(node) + line.length, '');
  }

  /** MDX takes `<https://…>` for an element. */
  #link(node: NodeOf<'link'>): void {
    const source = this.#source(node);
    if (!source.startsWith('<')) {
      for (const child of node.children) this.#node(child, false);
      return;
    }
    const words = textOf(node).replace(/[{}<[\]\\]/g, '\\$&');
    this.#replace(node, `[${words}](${node.url.replace(/[{}]/g, encodeURIComponent)})`);
  }

  #source = (node: Node): string => this.#text.slice(startOf(node), endOf(node));

  #line = (node: Node): number => this.#place.line + (node.position?.start.line ?? 1) - 1;

  #at = (node: Node): MdxPlace => ({ ...this.#place, line: this.#line(node) });

  #replace(node: Node, insert: string): void {
    this.#cut(startOf(node), endOf(node), insert);
  }

  #cut(from: number, to: number, insert: string): void {
    if (to > from || insert !== '') this.edits.push({ offset: from, remove: to - from, insert });
  }

  #insert(offset: number, insert: string): void {
    this.edits.push({ offset, remove: 0, insert });
  }
}

const startOf = ({ position }: Node): number => position?.start.offset ?? 0;
const endOf = ({ position }: Node): number => position?.end.offset ?? 0;

const isFlow = ({ type }: Node): boolean => /^(?:root|list|listItem|blockquote|footnoteDefinition)$/.test(type);

function escaped(found: string): string {
  if (/^[{}<]$/.test(found)) return `\\${found}`;
  if (/^\\[()]$/.test(found)) return found.slice(1);
  if (found === '\\[') return '&#91;';
  if (found === '\\]') return '&#93;';
  return /^[ie]/.test(found) ? `&#${found.charCodeAt(0)};${found.slice(1)}` : found;
}
