/** Labels of pictures and tables: `![A wave](wave.png){#fig:wave}`, and `: Heights {#tbl:heights}` below a table. */
import type { Edit } from './edited.ts';
import { masked } from './masked.ts';
import { isMediaLine } from './media-elements.ts';
import type { Problem } from './problem.ts';
import { isElement, attributeOf, startOf, textOf, walk, type Node, type NodeOf, type Root } from './tree.ts';

const WRITTEN = /(?<=[)\]\w.?!"”* ])\{#((?:fig|tbl|tab)[:-][\p{L}\p{N}_:-]+)\}/gu;

/** Before Markdown reads a lecture: to MDX the braces are JavaScript, and a comment in them is nothing. */
export function labelSigns(source: string): { edits: Edit[]; problems: Problem[] } {
  // Behind a title, Markdown reads them by itself.
  const text = masked(source).replace(/^#{1,6}[ \t].*$/gm, (title) => title.replace(/[^\r]/g, ' '));
  const edits = [...text.matchAll(WRITTEN)].flatMap(({ index, 0: whole }) => [
    { offset: index + 1, remove: 0, insert: '/*' },
    { offset: index + whole.length - 1, remove: 0, insert: '*/' },
  ]);
  return { edits, problems: [] };
}

export interface Labelled {
  kind: 'figure' | 'table';
  /** As it is written: `fig:wave`. */
  label: string;
  caption: string;
  /** The paragraph it stands in. */
  node: NodeOf<'paragraph'>;
  sign: Node;
}

/** In the order of the text. */
export function readLabels(root: Root): { labelled: readonly Labelled[]; problems: readonly Problem[] } {
  const labelled: Labelled[] = [];
  const problems: Problem[] = [];
  walk(root, (node, above) => {
    const label = labelOf(node);
    if (label === undefined) return;
    const paragraph = above.at(-1);
    const found = paragraph?.type === 'paragraph' ? labelledIn(paragraph, above.at(-2), label) : undefined;
    if (found) labelled.push({ ...found, label, sign: node });
    else problems.push({ ...startOf(node), ...nowhere(label) });
  });
  return { labelled, problems };
}

export const labelOf = (node: Node): string | undefined =>
  (node.type === 'mdxTextExpression' ? /^\/\*#(\S+)\*\/$/.exec(node.value)?.[1] : undefined);

function labelledIn(
  node: NodeOf<'paragraph'>, around: Node | undefined, label: string,
): Omit<Labelled, 'label' | 'sign'> | undefined {
  if (isMediaLine(node)) return { kind: 'figure', caption: captionOf(node), node };
  const siblings = around && 'children' in around ? around.children as readonly Node[] : [];
  const at = siblings.indexOf(node);
  const isBeside = siblings[at - 1]?.type === 'table' || siblings[at + 1]?.type === 'table';
  return isBeside && !label.startsWith('fig') ? { kind: 'table', caption: tableCaption(node), node } : undefined;
}

function captionOf(paragraph: NodeOf<'paragraph'>): string {
  for (const child of paragraph.children) {
    if (child.type === 'image') return child.title ?? child.alt ?? '';
    if (child.type === 'imageReference') return child.alt ?? '';
    if (isElement(child)) return attributeOf(child, 'alt') ?? attributeOf(child, 'aria-label') ?? '';
  }
  return '';
}

/** `: Heights`, `Table: Heights` and `Heights` are the same. */
function tableCaption({ children }: NodeOf<'paragraph'>): string {
  const words = children.filter((child) => labelOf(child) === undefined).map(textOf).join('');
  return words.replace(/^(?:Table)?:\s*/, '').trim();
}

const nowhere = (label: string): Pick<Problem, 'message' | 'hint'> => ({
  message: `The label \`${label}\` is not after a picture or the caption of a table.`,
  hint: label.startsWith('fig')
    ? 'Write it right after a picture on a line of its own: `![A wave](wave.png){#fig:wave}`. A cell takes `id=wave`.'
    : 'Write it at the end of a caption, with a blank line between it and its table: `: Heights {#tbl:heights}`.',
});
