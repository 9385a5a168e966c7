/** What Markdown writes in its own way, written as the page shows it: tables, callouts, tasks. */
import { lecture as words } from '../../words/lecture.ts';
import { flowElement, isElement, textOf, type Block, type Node, type NodeOf } from './tree.ts';

/** Inside these a list of tasks is the options of a question. */
const ASKED = ['Quiz', 'Predict'];

/** The same block, with every such thing in it in its shape. */
export function shapeBlock(block: Block): Block {
  if (isElement(block) && ASKED.includes(block.name ?? '')) return block;
  if (block.type === 'table') return table(block);
  if (!('children' in block)) return block;
  const whole = { ...block, children: block.children.map((child) => shapeBlock(child as Block)) } as Block;
  if (whole.type === 'blockquote') return callout(whole) ?? attributed(whole);
  return whole.type === 'listItem' ? task(whole) : whole;
}

/** A table scrolls where it is wide. Its columns keep their sides; numbers stand right. */
function table(node: NodeOf<'table'>): Block {
  const [, ...rows] = node.children;
  const areNumbers = (at: number): boolean => rows.length > 0 && rows.every(({ children }) => isNumber(children[at]));
  const sides = (node.children[0]?.children ?? []).map((_, at) =>
    node.align?.[at] ?? (areNumbers(at) ? 'right' : undefined));
  const children = node.children.map((row) => ({
    ...row,
    children: row.children.map((cell, at) =>
      (sides[at] ? { ...cell, data: { ...cell.data, hProperties: { 'data-align': sides[at] } } } : cell)),
  }));
  return flowElement('div', { 'data-table': true }, [{ ...node, align: [], children } as Block]);
}

const isNumber = (cell: Node | undefined): boolean =>
  cell !== undefined && /^[+−-]?[\d.,\s]*\d(?:e[+-]?\d+)?\s?[%‰°€$£kMG]?$|^[–—-]?$/.test(textOf(cell).trim());

const MARK = /^\[!(\w+)\][ \t]*([^\n]*)(?:\n([\s\S]*))?$/;

const paragraph = (children: readonly unknown[]): Block => ({ type: 'paragraph', children }) as Block;

/** `> [!NOTE]`, as on GitHub. */
function callout(quote: NodeOf<'blockquote'>): Block | undefined {
  const [first, ...rest] = quote.children;
  const [text, ...others] = first?.type === 'paragraph' ? first.children : [];
  const [, kind = '', title = '', below = ''] = (text?.type === 'text' && MARK.exec(text.value)) || [];
  const names: Readonly<Record<string, string>> = words.callouts;
  const name = Object.hasOwn(names, kind.toLowerCase()) ? names[kind.toLowerCase()] : undefined;
  if (name === undefined) return undefined;
  const head = paragraph([{ type: 'strong', children: [{ type: 'text', value: title.trim() || name }] }]);
  const body = below === '' && others.length === 0 ? [] : [paragraph([{ type: 'text', value: below }, ...others])];
  const blocks = [head, ...body, ...rest] as Block[];
  return flowElement('div', { 'data-callout': kind.toLowerCase(), role: 'note' }, blocks);
}

/** The last line of a quotation, `— Ada Example`, says whose words they are. */
function attributed(quote: NodeOf<'blockquote'>): Block {
  const last = quote.children.at(-1);
  const [text, ...others] = last?.type === 'paragraph' ? last.children.slice(-1 - afterDash(last.children)) : [];
  const [, words, by] = (text?.type === 'text' && BY.exec(text.value)) || [];
  if (last?.type !== 'paragraph' || by === undefined) return quote;
  const before = last.children.slice(0, last.children.length - others.length - 1);
  const said = [...before, ...(words ? [{ type: 'text', value: words }] : [])];
  const name = { ...paragraph([{ type: 'text', value: by }, ...others]), data: { hProperties: { 'data-by': '' } } };
  const kept = said.length > 0 ? [paragraph(said)] : [];
  return { ...quote, children: [...quote.children.slice(0, -1), ...kept, name] } as Block;
}

const BY = /^(?:([\s\S]*)\n)?[ \t]*((?:—|–|--|―)[^\n]*)$/;

/** How many parts of a line follow the text with the dash: `— *Ada* Example`. */
function afterDash(parts: readonly Node[]): number {
  const at = parts.findLastIndex((part) => part.type === 'text' && BY.test(part.value));
  return at < 0 || parts.slice(at + 1).some((part) => textOf(part).includes('\n')) ? 0 : parts.length - 1 - at;
}

/** A task that is done or not is said in a sign: a box that nobody can click would be no help. */
function task(item: NodeOf<'listItem'>): Block {
  if (typeof item.checked !== 'boolean') return item;
  const sign = { type: 'text', value: item.checked ? '☑ ' : '☐ ' };
  const [first, ...rest] = item.children;
  const begun = first?.type === 'paragraph' ? { ...first, children: [sign, ...first.children] } : first;
  return { ...item, checked: null, data: { hProperties: { 'data-task': true } }, children: [begun, ...rest] } as Block;
}
