/** What shows a picture, film, sound or paper on the page: its size is known, and it is fetched when it is near. */
import { resolveLink } from './address.ts';
import type { Size } from './film-size.ts';
import { addressesOf, definitionsOf, kindOf, nameOf, pictureAddress, textOf, type MediaKind } from './media.ts';
import { attribute, isElement, textElement, walk, type Element, type Node, type NodeOf, type Root } from './tree.ts';

export interface MediaWorld {
  base: string;
  /** The folder of the lecture. */
  slug: string;
  /** By the address as its author wrote it. */
  sizes: ReadonlyMap<string, Size>;
  /** The files beside the lecture, among them posters of films. */
  beside: readonly string[];
}

interface Shown {
  address: string;
  alt: string;
  title: string;
}

/** `![a wave](wave.webm)`: what its file is makes it a picture, a film, a sound or a link. */
export function mediaElement({ address, alt, title }: Shown, world: MediaWorld): Element | NodeOf<'link'> {
  const kind = kindOf(address) ?? 'picture';
  const name = nameOf(address).replace(/^.*\//, '');
  if (kind === 'paper') {
    const url = resolveLink(address, world.base, world.slug);
    return { type: 'link', url, children: [{ type: 'text', value: alt || name }] } as NodeOf<'link'>;
  }
  const said = kind === 'picture' ? { alt } : { 'aria-label': alt || name };
  return dressed(textElement(TAGS[kind], { src: address, ...said, ...(title === '' ? {} : { title }) }), world);
}

const TAGS: Readonly<Record<Exclude<MediaKind, 'paper'>, string>> = { picture: 'img', film: 'video', sound: 'audio' };

/** An element that shows a file, with all that its author need not write. */
export function dressed<E extends Element>(element: E, world: MediaWorld): E {
  const own = new Set(element.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [each.name] : [])));
  const added = Object.entries(ADDED[element.name ?? '']?.(element, world) ?? {})
    .flatMap(([name, value]) => (own.has(name) || value === undefined ? [] : [attribute(name, value)]));
  return { ...element, attributes: [...element.attributes.map((each) => found(each, element, world)), ...added] };
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ADDED: Readonly<Record<string, (element: Element, world: MediaWorld) => Attributes>> = {
  img: (element, world) => ({ ...sizeOf(element, world), loading: 'lazy', decoding: 'async' }),
  audio: (element) => ({ controls: true, preload: 'none', ...named(element) }),
  video: (element, world) => {
    const poster = textOf(element, 'poster') === '' ? posterOf(sourceOf(element), world) : undefined;
    return { ...sizeOf(element, world), controls: true, preload: 'none', playsinline: true, poster, ...named(element) };
  },
};

/** A film or a sound that has no name is called as its file is. */
function named(element: Element): Attributes {
  const has = ['aria-label', 'aria-labelledby', 'title'].some((name) => textOf(element, name) !== '');
  return has ? {} : { 'aria-label': nameOf(sourceOf(element)).replace(/^.*\//, '') };
}

/** `src`, or that of the first `<source>` inside. */
export function sourceOf(element: Element): string {
  const own = textOf(element, 'src');
  const inside = element.children.find((child: Node): child is Element => isElement(child) && child.name === 'source');
  return own === '' && inside ? textOf(inside, 'src') : own;
}

/** Where one of the two is written, the other follows from it. */
function sizeOf(element: Element, { sizes }: MediaWorld): Attributes {
  const size = sizes.get(sourceOf(element));
  if (!size) return {};
  const [width, height] = [Number(textOf(element, 'width')), Number(textOf(element, 'height'))];
  if (width > 0) return { height: Math.round((width * size.height) / size.width) };
  if (height > 0) return { width: Math.round((height * size.width) / size.height) };
  return { width: size.width, height: size.height };
}

/** A picture beside a film that is called like it. */
function posterOf(film: string, { base, slug, beside }: MediaWorld): string | undefined {
  const stem = nameOf(film).replace(/\.\w+$/, '.');
  const poster = beside.find((name) => name.startsWith(stem) && kindOf(name) === 'picture');
  return poster === undefined || film.startsWith('/') ? undefined : resolveLink(encodeURI(poster), base, slug);
}

type Attribute = Element['attributes'][number];

/** An address as it holds in both views. A film that is to begin by itself begins when its slide comes. */
function found(each: Attribute, element: Element, { base, slug }: MediaWorld): Attribute {
  if (each.type !== 'mdxJsxAttribute') return each;
  if (each.name === 'autoplay' || each.name === 'autoPlay') return attribute('data-autoplay', true);
  if (each.name === 'srcset') return attribute('srcset', setOf(textOf(element, 'srcset'), base, slug));
  const isAddress = addressesOf(element).some(({ name }) => name === each.name);
  return isAddress ? attribute(each.name, resolveLink(textOf(element, each.name), base, slug)) : each;
}

const setOf = (srcset: string, base: string, slug: string): string => srcset.split(/,\s+/).map((one) => {
  const [address = '', ...width] = one.trim().split(/\s+/);
  return [resolveLink(address, base, slug), ...width].join(' ');
}).join(', ');

/** Whether something is shown in a lecture, and whether it plays, or comes from another site after a click. */
export function mediaOf(root: Root): 'shows' | 'plays' | undefined {
  const definitions = definitionsOf(root);
  let found: 'shows' | 'plays' | undefined;
  walk(root, (node) => {
    const kind = kindOf(pictureAddress(node, definitions) ?? '');
    const name = isElement(node) ? node.name ?? '' : '';
    const plays = kind === 'film' || kind === 'sound' || /^(?:video|audio|Embed)$/.test(name);
    const shows = kind === 'picture' || name === 'img';
    if (plays) found = 'plays';
    else if (shows) found ??= 'shows';
  });
  return found;
}

/** A line of pictures and films alone is not a paragraph of text: on a slide it has all the room that is left. */
export function isMediaLine(node: Node): boolean {
  if (node.type !== 'paragraph') return false;
  const shows = (child: Node): boolean => (isElement(child)
    ? /^(?:img|video|audio)$/.test(child.name ?? '')
    : child.type === 'image' || child.type === 'imageReference');
  const isSpace = (child: Node): boolean =>
    /^(?:break|mdxTextExpression)$/.test(child.type) || (child.type === 'text' && child.value.trim() === '');
  return node.children.some(shows) && node.children.every((child) => shows(child) || isSpace(child));
}
