/** References to figures, tables, formulas and slides as links, and the captions that they lead to. */
import { keyOf, referencesIn, type CrossReferences, type Reference } from './cross-references.ts';
import { labelOf } from './labels.ts';
import { isElement, textElement, type Block, type Node, type NodeOf, type Root } from './tree.ts';

type Words = NodeOf<'paragraph'>['children'];

export const withCrossLinks = (root: Root, known: CrossReferences): Root =>
  ({ ...root, children: root.children.flatMap((block) => linked(block, known, true)) as Block[] });

/** Within a link stand words alone. */
function linked(node: Node, known: CrossReferences, mayLink: boolean): Node[] {
  if (node.type === 'text') return inWords(node, known, mayLink);
  if (node.type === 'link' && node.children.length === 0) return [named(node, known)];
  if (node.type === 'paragraph') return [captioned(node, known, mayLink)];
  return inside(node, known, mayLink);
}

function inside(node: Node, known: CrossReferences, mayLink: boolean): Node[] {
  if (!('children' in node)) return [node];
  const may = mayLink && node.type !== 'link' && !(isElement(node) && node.name === 'a');
  const before = node.children as readonly Node[];
  const children = before.flatMap((child) => linked(child, known, may));
  // Most nodes refer to nothing: the parser need not be told of them anew.
  const isSame = children.length === before.length && children.every((child, at) => child === before[at]);
  return [isSame ? node : { ...node, children } as Node];
}

/** `[](#wave)` says what it leads to. */
function named(link: NodeOf<'link'>, { targets }: CrossReferences): Node {
  const id = link.url.replace(/^#/, '');
  const target = targets.get(keyOf(id)) ?? [...targets.values()].find((each) => each.id === id);
  if (!target) return link;
  return { ...link, url: `#${target.id}`, children: [said(target.text)] };
}

/** The label of a picture becomes its caption; that of a table makes its line one. */
function captioned(paragraph: NodeOf<'paragraph'>, known: CrossReferences, mayLink: boolean): Node {
  const sign = paragraph.children.find((child) => labelOf(child) !== undefined);
  const caption = sign && known.captions.get(labelOf(sign)!);
  if (!sign || !caption) return inside(paragraph, known, mayLink)[0]!;
  const before = (paragraph.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
  const isTable = before['data-media'] === undefined;
  const hProperties = { ...before, id: caption.id, ...(isTable && { 'data-caption': true }) };
  const text = said(caption.text);
  const below = textElement('span', { 'data-caption': true }, [text] as Words);
  const children = isTable ? [text] : paragraph.children.map((child) => (child === sign ? below : child));
  return { ...paragraph, data: { hProperties }, children } as Node;
}

const said = (value: string): NodeOf<'text'> => ({ type: 'text', value });

function inWords(node: NodeOf<'text'>, { targets }: CrossReferences, mayLink: boolean): Node[] {
  const found = referencesIn(node.value).filter(({ name }) => targets.has(keyOf(name)));
  if (found.length === 0 && node.value !== '') return [node];
  let from = 0;
  const parts = found.flatMap((reference) => {
    const before = said(node.value.slice(from, reference.at));
    from = reference.at + reference.length;
    return [before, linkOf(reference, targets, mayLink)];
  });
  return [...parts, said(node.value.slice(from))].filter((part) => part.type !== 'text' || part.value !== '');
}

function linkOf({ name, numberOnly }: Reference, targets: CrossReferences['targets'], mayLink: boolean): Node {
  const { id, text, number } = targets.get(keyOf(name))!;
  const shown = said(numberOnly ? number ?? text : text);
  return mayLink ? textElement('a', { href: `#${id}` }, [shown] as Words) : shown;
}
