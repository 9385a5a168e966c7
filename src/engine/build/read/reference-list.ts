/** Citations put into words, with links to the list of references and back. */
import { lecture as words } from '../../words/lecture.ts';
import { citationsIn, type Citation, type Cited } from './citations.ts';
import { labelsOf, lineOf, sorted, type Label } from './cite-style.ts';
import { listIn, onward, type ReferencePages } from './reference-pages.ts';
import { placeFor } from './reference-place.ts';
import type { Bibliography, Reference } from './references.ts';
import { slug } from './slides.ts';
import { flowElement, isElement, textElement, type Block, type Node, type NodeOf, type Root } from './tree.ts';

type Words = NodeOf<'paragraph'>['children'];

/** What a lecture lists, in the order of the list. */
export function listedOf({ references, also }: Bibliography, cited: ReadonlySet<string>): Reference[] {
  const isListed = ({ key }: Reference): boolean => also === 'all' || cited.has(key) || also.includes(key);
  return sorted([...references.values()].filter(isListed));
}

interface Citing {
  /** Where the list is: on this page, or in the article. */
  address: string;
  labels: ReadonlyMap<string, Label>;
  /** By key, the ids of the places that cite it and that readers of the article see. */
  places: Map<string, string[]>;
}

export interface ReferenceList {
  listed: readonly Reference[];
  /** What stands on one slide, and the slides on which the others stand. */
  pages: ReferencePages['pages'];
  more: ReferencePages['more'];
  /** The address of the article. */
  article: string;
}

/**
 * The lecture with its citations in words, and the list of references where its author puts it, or `last`: that is a
 * part of the article alone, and slides lead there.
 */
export function withReferences(root: Root, list: ReferenceList | undefined): { root: Root; last: readonly Block[] } {
  if (!list || list.listed.length === 0) return { root, last: [] };
  const isPlaced = placeFor(root.children) !== undefined;
  const citing: Citing = { address: isPlaced ? '' : list.article, labels: labelsOf(list.listed), places: new Map() };
  const children = root.children.flatMap((block) => citedIn(block, citing, 'seen')) as Block[];
  const place = placeFor(children);
  const [first, ...rest] = list.pages.map((page) => listOf(page, citing)) as [Block, ...Block[]];
  if (place === undefined) {
    return { root: { ...root, children }, last: [flowElement('References', { last: true }, [first]) as Block] };
  }
  const more = rest.flatMap((each, at) => [...onward(list.more[at]!), listIn(each)]);
  const whole = children.flatMap((block) => filled(block, place, [listIn(first), ...more]));
  return { root: { ...root, children: whole }, last: [] };
}

function filled(node: Block, place: Block, list: Block[]): Block[] {
  if (node === place) return node.type === 'heading' ? [node, ...list] : list;
  if (!('children' in node)) return [node];
  return [{ ...node, children: (node.children as Block[]).flatMap((child) => filled(child, place, list)) } as Block];
}

type Reader = 'seen' | 'hidden' | 'linked';

/** Code cites nothing; a link within a link would be none. What the article hides is no place to go back to. */
function citedIn(node: Node, citing: Citing, reader: Reader): Node[] {
  if (node.type === 'text') return inWords(node, citing, reader);
  if (!('children' in node)) return [node];
  const isLink = node.type === 'link' || node.type === 'linkReference' || (isElement(node) && node.name === 'a');
  const isHidden = isElement(node) && /^(?:Notes|SlideOnly)$/.test(node.name ?? '');
  const inside: Reader = isLink ? 'linked' : isHidden ? 'hidden' : reader;
  const children = (node.children as readonly Node[]).flatMap((child) => citedIn(child, citing, inside));
  return [{ ...node, children } as Node];
}

function inWords(node: NodeOf<'text'>, citing: Citing, reader: Reader): Node[] {
  const found = citationsIn(node.value, (key) => citing.labels.has(key))
    .filter(({ cited }) => cited.every(({ key }) => citing.labels.has(key)));
  if (found.length === 0) return [node];
  const parts: Node[] = [];
  let from = 0;
  for (const citation of found) {
    parts.push(said(node.value.slice(from, citation.at)), ...wordsOf(citation, citing, reader));
    from = citation.at + citation.length;
  }
  return [...parts, said(node.value.slice(from))].filter((part) => part.type !== 'text' || part.value !== '');
}

const said = (value: string): NodeOf<'text'> => ({ type: 'text', value });

/** `(Knuth 1984, p. 3; see Lamport 1994)`, or `Knuth (1984, p. 3)` as a part of the sentence. */
function wordsOf({ cited, inSentence }: Citation, citing: Citing, reader: Reader): Node[] {
  if (inSentence) {
    const [one] = cited as [Cited];
    const { names, year } = citing.labels.get(one.key)!;
    const name = one.yearOnly ? [] : [said(`${names} `)];
    return [...name, said('('), linkTo(one.key, year, citing, reader), said(`${one.behind && `, ${one.behind}`})`)];
  }
  const each = cited.flatMap((one, at): Node[] => {
    const { names, year } = citing.labels.get(one.key)!;
    const text = one.yearOnly ? year : `${names} ${year}`;
    const before = `${at > 0 ? '; ' : ''}${one.before && `${one.before} `}`;
    return [said(before), linkTo(one.key, text, citing, reader), said(one.behind && `, ${one.behind}`)];
  });
  return [said('('), ...each, said(')')];
}

const idOf = (key: string): string => `ref-${slug(key)}`;

function linkTo(key: string, text: string, { address, places }: Citing, reader: Reader): Node {
  if (reader === 'linked') return said(text);
  const own = places.get(key) ?? [];
  const id = `cite-${slug(key)}-${own.length + 1}`;
  if (reader === 'seen') places.set(key, [...own, id]);
  const link = { href: `${address}#${idOf(key)}`, role: 'doc-biblioref' };
  return textElement('a', { ...(reader === 'seen' && { id }), ...link }, [said(text)] as Words);
}

function listOf(listed: readonly Reference[], { labels, places }: Citing): Block {
  const items = listed.map((one) => {
    const { text, address } = lineOf(one, labels.get(one.key)!);
    const link = address === undefined ? [] : [said(' '), linked(address)];
    const back = (places.get(one.key) ?? []).flatMap((place) => [said(' '), wayBack(place)]);
    const line = { type: 'paragraph', children: [...markup(text), ...link, ...back] } as Block;
    return flowElement('li', { id: idOf(one.key) }, [line]) as Block;
  });
  return flowElement('ul', { role: 'list' }, items) as Block;
}

const linked = (address: string): Node => textElement('a', { href: address }, [said(address)] as Words);

const wayBack = (place: string): Node =>
  textElement('a', { 'data-back': true, href: `#${place}`, 'aria-label': words.backToText }, [said('↑')] as Words);

const TAG = /<(i|b|sup|sub)>([\s\S]*?)<\/\1>/;

/** What a title has of italics and the like; of all other tags, their text. */
function markup(text: string): Node[] {
  const found = TAG.exec(text);
  if (!found) return [said(text.replace(/<[^>]*>/g, ''))];
  const [whole, tag = 'i', inside = ''] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  return [...markup(before), textElement(tag, {}, markup(inside) as Words), ...markup(after)]
    .filter((part) => part.type !== 'text' || part.value !== '');
}
