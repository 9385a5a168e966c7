/** Pictures, films, sounds and papers of a lecture: what shows them, and what is wrong where they do not lie. */
import { nearest } from '../../cell/nearest.ts';
import type { Problem } from './problem.ts';
import { attributeOf, isElement, startOf, walk, type Element, type Node, type NodeOf, type Root } from './tree.ts';

/** The files that a lecture may show, by their names: beside it, and in `public`. */
export interface MediaFiles {
  beside: readonly string[];
  shared: readonly string[];
}

export type MediaKind = 'picture' | 'film' | 'sound' | 'paper';

const ENDINGS: readonly [MediaKind, RegExp][] = [
  ['picture', /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico)$/i],
  ['film', /\.(?:mp4|m4v|webm|mov|ogv)$/i],
  ['sound', /\.(?:mp3|wav|ogg|oga|m4a|flac|opus|aac)$/i],
  ['paper', /\.pdf$/i],
];

/** What a file holds, by the end of its name. */
export const kindOf = (address: string): MediaKind | undefined =>
  ENDINGS.find(([, ending]) => ending.test(address.replace(/[?#].*$/, '')))?.[0];

/** `[name]: address`, by name. */
export type Definitions = ReadonlyMap<string, NodeOf<'definition'>>;

export function definitionsOf(root: Root): Definitions {
  const found = new Map<string, NodeOf<'definition'>>();
  walk(root, (node) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/** The address of a picture in Markdown, also of one that is written `![text][name]`. */
export function pictureAddress(node: Node, definitions: Definitions): string | undefined {
  if (node.type === 'image') return node.url;
  return node.type === 'imageReference' ? definitions.get(node.identifier)?.url : undefined;
}

const SHOWING = /^(?:img|video|audio|source|track|iframe|embed|object|Embed)$/;

/** The attributes of an element that name what it shows. */
export function addressesOf(element: Element): readonly { name: string; value: string }[] {
  if (!SHOWING.test(element.name ?? '')) return [];
  const names = element.name === 'Embed' ? ['poster'] : ['src', 'poster', 'data'];
  const plain = names.map((name) => ({ name, value: textOf(element, name) }));
  const sets = srcsetOf(element).map((value) => ({ name: 'srcset', value }));
  return [...plain, ...sets].filter(({ value }) => value !== '');
}

/** `src={"a.png"}` is `src="a.png"`. */
export const textOf = (element: Element, name: string): string =>
  (attributeOf(element, name) ?? '').trim().replace(/^(["'`])(.*)\1$/, '$2');

/** `small.png 1x, large.png 2x`. */
const srcsetOf = (element: Element): string[] =>
  textOf(element, 'srcset').split(/,\s+/).map((one) => one.trim().split(/\s+/)[0] ?? '');

/** Every address that a lecture shows, as its author wrote it. */
export function shownAddresses(node: Node, definitions: Definitions): readonly string[] {
  if (isElement(node)) return addressesOf(node).map(({ value }) => value);
  const address = pictureAddress(node, definitions);
  return address ? [address] : [];
}

export function mediaProblems(root: Root, files: MediaFiles): Problem[] {
  const definitions = definitionsOf(root);
  const problems: Problem[] = [];
  walk(root, (node) => {
    const framed = isElement(node) ? frameFault(node) : undefined;
    const faults = framed ? [framed] : shownAddresses(node, definitions).map((each) => faultOf(each, node, files));
    problems.push(...faults.flatMap((fault) => (fault ? [{ ...startOf(node), ...fault }] : [])));
  });
  return problems;
}

type Fault = Pick<Problem, 'message' | 'hint'>;

/** No page lets a frame in but for `<Embed>`. */
function frameFault(element: Element): Fault | undefined {
  const { name } = element;
  if (name !== 'iframe' && name !== 'embed' && name !== 'object') return undefined;
  const address = textOf(element, name === 'object' ? 'data' : 'src');
  const message = `<${name}> is blocked by the page's security policy.`;
  if (/^https:\/\//i.test(address)) {
    return { message, hint: `Write \`<Embed src="${address}" title="what it shows" />\`, or link to it: \`[text](${address})\`.` };
  }
  return { message, hint: `Link to it: \`[text](${address || 'address'})\`.` };
}

const FOREIGN = /^(?:https?:)?\/\//i;

function faultOf(address: string, node: Node, { beside, shared }: MediaFiles): Fault | undefined {
  if (FOREIGN.test(address)) {
    return {
      message: `${address} is on another site, which every reader's browser would be asked to visit.`,
      hint: `Save it next to the lecture and write its name, or show it after a click: \`<Embed src="${address}" title="what it shows" />\`.`,
    };
  }
  if (/^(?:data|blob):/.test(address)) return undefined;
  const isShared = address.startsWith('/');
  const name = nameOf(address);
  const known = isShared ? shared : beside;
  if (known.includes(name)) return unshowable(name, node);
  const near = known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? nearest(name, known);
  const place = isShared ? 'in `public`' : 'next to this lecture';
  const hint = near ? `Did you mean \`${isShared ? '/' : ''}${near}\`?` : `Put the file ${place}, or correct its name.`;
  return { message: `There is no file \`${name}\` ${place}.`, hint };
}

/** A picture in Markdown may be a film, a sound or a paper. */
function unshowable(name: string, node: Node): Fault | undefined {
  if (isElement(node) || kindOf(name) !== undefined) return undefined;
  return { message: `\`${name}\` is not a kind of file that a page can show.`, hint: `Link to it: \`[text](${name})\`.` };
}

/** The name of the file that an address means. */
export const nameOf = (address: string): string => {
  const plain = address.replace(/^(?:\.?\/)+/, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(plain).normalize();
  } catch {
    return plain;
  }
};
