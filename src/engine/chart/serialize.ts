/** Nodes as markup, for authors who look and for tests: what leaves the sandbox is a tree, never markup. */
import { htmlNamespace, voidElements } from './namespaces.ts';
import { types } from './node.ts';

/** What is written down. */
interface Written {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentNode: Written | null;
  readonly childNodes: readonly Written[];
  readonly attributes?: readonly { name: string; value: string }[];
  readonly namespaceURI?: string;
  readonly localName?: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;',
};
const escaped = (text: string, signs: RegExp): string => text.replace(signs, (sign) => entities[sign] ?? sign);

/** `outerHTML`: attributes in the order in which they were written. */
export function markupOf(node: Written): string {
  switch (node.nodeType) {
    case types.element: return elementMarkup(node);
    case types.text: return isRaw(node.parentNode) ? node.nodeValue ?? '' : escaped(node.nodeValue ?? '', /[&<>\u00a0]/g);
    case types.comment: return `<!--${node.nodeValue ?? ''}-->`;
    default: return node.childNodes.map(markupOf).join('');
  }
}

const isRaw = (parent: Written | null): boolean =>
  parent?.namespaceURI === htmlNamespace && (parent.localName === 'style' || parent.localName === 'script');

function elementMarkup({ localName = '', namespaceURI, attributes = [], childNodes }: Written): string {
  const pairs = attributes.map(({ name, value }) => ` ${name}="${escaped(value, /[&"\u00a0]/g)}"`).join('');
  if (namespaceURI === htmlNamespace && voidElements.has(localName)) return `<${localName}${pairs}>`;
  return `<${localName}${pairs}>${childNodes.map(markupOf).join('')}</${localName}>`;
}
