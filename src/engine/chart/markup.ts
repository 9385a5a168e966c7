/** Markup as nodes, for `selection.html()` and templates of htl: a small reading of HTML, with SVG inside. */
import { entityText } from './entities.ts';
import { htmlNamespace, rawElements, svgNamespace, voidElements } from './namespaces.ts';
import type { ChartNode, Owner } from './node.ts';

/** What makes nodes. */
export interface Maker extends Owner {
  createElementNS(namespace: string, name: string): Growing;
  createComment(text: unknown): ChartNode;
}

/** An element into which markup is read. */
export interface Growing extends ChartNode {
  readonly namespaceURI: string;
  readonly localName: string;
  readonly ownerDocument: Maker;
  setAttribute(name: string, value: string): void;
}

const tokens = /<!--([^]*?)-->|<![^>]*>|<\/([a-zA-Z][^\s/>]*)[^>]*>|<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+|<)/g;
const pair = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Appends what the markup says to the element, in whose namespace it begins. */
export function parseInto(root: Growing, markup: string): void {
  const open: Growing[] = [root];
  const top = (): Growing => open.at(-1)!;
  const reader = new RegExp(tokens);
  for (let token = reader.exec(markup); token; token = reader.exec(markup)) {
    const [, comment, end, start, attributes = '', isClosed, text] = token;
    if (comment !== undefined) top().appendChild(root.ownerDocument.createComment(comment));
    else if (text !== undefined) top().appendChild(root.ownerDocument.createTextNode(entityText(text)));
    else if (end !== undefined) closeUpTo(open, end);
    else if (start !== undefined) {
      const element = opened(open, start, attributes);
      if (hasEnd(element, isClosed === '/')) open.push(element);
      if (isRaw(element)) reader.lastIndex = takeRaw(open, markup, reader.lastIndex);
    }
  }
}

function opened(open: Growing[], name: string, attributes: string): Growing {
  const inside = open.at(-1)!;
  const namespace = name.toLowerCase() === 'svg' ? svgNamespace
    : inside.localName === 'foreignObject' ? htmlNamespace : inside.namespaceURI;
  const isHtml = namespace === htmlNamespace;
  const known = isHtml ? name.toLowerCase() : name;
  if (isHtml) closeImplied(open, known);
  const parent = open.at(-1)!;
  const element = parent.ownerDocument.createElementNS(namespace, known);
  for (const [, key = '', ...values] of attributes.matchAll(pair)) {
    const value = values.find((one) => one !== undefined) ?? '';
    element.setAttribute(isHtml ? key.toLowerCase() : key, entityText(value));
  }
  parent.appendChild(element);
  return element;
}

const hasEnd = ({ namespaceURI, localName }: Growing, isClosed: boolean): boolean =>
  (namespaceURI === htmlNamespace ? !voidElements.has(localName) : !isClosed);

const isRaw = ({ namespaceURI, localName }: Growing): boolean =>
  namespaceURI === htmlNamespace && rawElements.has(localName);

/** The text of a style up to its end, where the reading goes on. */
function takeRaw(open: Growing[], markup: string, from: number): number {
  const element = open.pop()!;
  const end = new RegExp(`</${element.localName}\\s*>`, 'gi');
  end.lastIndex = from;
  const found = end.exec(markup);
  const text = markup.slice(from, found?.index ?? markup.length);
  if (text) element.appendChild(element.ownerDocument.createTextNode(text));
  return found ? end.lastIndex : markup.length;
}

function closeUpTo(open: Growing[], name: string): void {
  const lower = name.toLowerCase();
  const at = open.findLastIndex(({ localName }, depth) => depth > 0 && localName.toLowerCase() === lower);
  if (at > 0) open.length = at;
}

/** Elements whose end need not be written, by what begins: a row ends the row before it. */
const ends: Readonly<Record<string, readonly string[]>> = {
  li: ['li'], dt: ['dt', 'dd'], dd: ['dt', 'dd'], option: ['option'],
  td: ['td', 'th'], th: ['td', 'th'], tr: ['td', 'th', 'tr'],
  tbody: ['td', 'th', 'tr', 'thead', 'tbody'], tfoot: ['td', 'th', 'tr', 'tbody', 'thead'],
};
const endsParagraph = new Set('div dl figure h1 h2 h3 h4 h5 h6 ol p pre table ul section blockquote hr'.split(' '));

function closeImplied(open: Growing[], name: string): void {
  while (open.length > 1 && (ends[name]?.includes(open.at(-1)!.localName))) open.pop();
  if (open.length > 1 && open.at(-1)!.localName === 'p' && endsParagraph.has(name)) open.pop();
  const inside = open.at(-1)!;
  if (name === 'tr' && inside.localName === 'table') {
    open.push(inside.appendChild(inside.ownerDocument.createElementNS(htmlNamespace, 'tbody')));
  }
}
