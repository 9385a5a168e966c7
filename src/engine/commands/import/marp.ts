/** A deck of Marp: slides between rules, directives and notes in comments, grounds in what pictures are called. */
import type { Root } from '../../build/read/tree.ts';
import { aboutOf } from './about.ts';
import { columns } from './columns.ts';
import type { ImportedDeck, ImportedSlide, Trip } from './deck.ts';
import { isRecord, noKeys, readKeys, textIn, type Keys } from './front-matter.ts';
import { pictureTag } from './html.ts';
import { readAlt } from './images.ts';
import { altOf } from './pictures.ts';
import { slideToMdx } from './slides.ts';
import type { MdxPlace } from './place.ts';
import { parseMarkdown, toMdx } from './to-mdx.ts';

/** What Marp reads in comments and at the top. */
const DIRECTIVES = new Set([
  'theme', 'style', 'headingDivider', 'size', 'math', 'title', 'author', 'description', 'keywords', 'url', 'image',
  'marp', 'lang', 'paginate', 'header', 'footer', 'class', 'backgroundColor', 'backgroundImage', 'backgroundPosition',
  'backgroundRepeat', 'backgroundSize', 'color', 'transition',
]);
/** Those that are carried over, or that a lecture does by itself. */
const KEPT = [
  'title', 'author', 'description', 'lang', 'date', 'marp', 'theme', 'size', 'math', 'paginate', 'headingDivider',
];

const COMMENT = /<!--([\s\S]*?)-->/g;

interface Part {
  text: string;
  line: number;
}

export function readMarp(source: string, file: string, trip: Trip): ImportedDeck {
  const [whole = '', inside = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?=\n|$)/.exec(source) ?? [];
  const keys = whole === '' ? noKeys : readKeys(inside, 2, file);
  for (const key of Object.keys(keys.values)) {
    if (!KEPT.includes(key)) trip.leave(keys.lineOf(key), `\`${key}\` of the deck was left out: the site has its own design.`);
  }
  const text = source.slice(whole.length);
  const parts = partsOf(text, whole.split('\n').length, levelsOf(keys));
  const slides = parts.map((part, at) => slideOf(part, at, classOf(keys), trip));
  return { ...aboutOf(keys.values, slides), slides };
}

const classOf = ({ values }: Keys): string => [values['class']].flat().map(textIn).join(' ');

/** The levels of headings that begin a slide by themselves. */
function levelsOf({ values }: Keys): number[] {
  const { headingDivider: given } = values;
  if (typeof given === 'number') return Array.from({ length: given }, (_, at) => at + 1);
  return Array.isArray(given) ? given.map(Number) : [];
}

/** Rules at the margin cut, and headings of those levels. */
function partsOf(text: string, line: number, levels: readonly number[]): Part[] {
  const { children } = parseMarkdown(text) as Root;
  const parts: Part[] = [];
  let from = 0;
  const close = (to: number): void => {
    const part = text.slice(from, to);
    const row = line + text.slice(0, from).split('\n').length - 1;
    if (part.trim() !== '' || parts.length > 0) parts.push({ text: part, line: row });
  };
  children.forEach((block, at) => {
    const [start, end] = [block.position?.start.offset ?? 0, block.position?.end.offset ?? 0];
    if (block.type === 'thematicBreak') {
      close(start);
      from = end;
    } else if (at > 0 && block.type === 'heading' && levels.includes(block.depth) && isShown(text.slice(from, start))) {
      close(start);
      from = start;
    }
  });
  close(text.length);
  return parts;
}

/** Comments alone are no slide: they speak of the next one. */
const isShown = (text: string): boolean => text.replace(COMMENT, '').trim() !== '';

interface Ground {
  side: string;
  /** Percent of the slide. */
  share: number;
  picture: string;
}

function slideOf({ text, line }: Part, at: number, deckClass: string, trip: Trip): ImportedSlide {
  const { rest, notes, classes } = withoutComments(text, line, trip);
  const grounds: Ground[] = [];
  const place: MdxPlace = { line, trip, starsAreSteps: true, ground: (...args) => ground(grounds, trip, ...args) };
  const isLead = /\blead\b/.test(classes ?? deckClass);
  const options = isLead && at > 0 ? ['layout=center'] : [];
  const source = { text: rest, notes, options, isPart: at === 0, name: `Slide ${at + 1}` };
  const slide = slideToMdx(source, place, (words, inner) => onGrounds(toMdx(words, inner), grounds));
  const isFull = grounds.length === 1 && grounds[0]?.side === '' && slide.options.length === 0;
  return isFull ? { ...slide, options: ['layout=image'] } : slide;
}

interface Said {
  rest: string;
  notes: { text: string; line: number }[];
  /** What `_class` says. */
  classes: string | undefined;
}

/** Comments are directives or notes; code may have some of its own. */
function withoutComments(text: string, line: number, trip: Trip): Said {
  const said: Said = { rest: text, notes: [], classes: undefined };
  const blank = (from: number, to: number): void => {
    said.rest = said.rest.slice(0, from) + said.rest.slice(from, to).replace(/[^\n]/g, ' ') + said.rest.slice(to);
  };
  const spans = htmlSpans(parseMarkdown(text));
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(COMMENT)) {
    if (!spans.some(([from, to]) => from <= index && index < to)) continue;
    blank(index, index + whole.length);
    const row = line + text.slice(0, index).split('\n').length - 1;
    const keys = directives(inside, row);
    if (keys) said.classes = read(keys, trip) ?? said.classes;
    // `<!-- fit -->` in a title is about its size.
    else if (!['', 'fit'].includes(inside.trim())) said.notes.push({ text: unindented(inside), line: row });
  }
  return said;
}

function htmlSpans(root: Root): [number, number][] {
  const spans: [number, number][] = [];
  const visit = (node: { type: string; position?: Root['position']; children?: readonly unknown[] }): void => {
    if (node.type === 'html') spans.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(root);
  return spans;
}

/** A comment that is YAML with a name that Marp knows. */
function directives(inside: string, line: number): Keys | undefined {
  try {
    const keys = readKeys(inside, line, '');
    const names = Object.keys(keys.values);
    const isOne = isRecord(keys.values) && names.some((name) => DIRECTIVES.has(name.replace(/^_/, '')));
    return isOne ? keys : undefined;
  } catch {
    return undefined;
  }
}

function read({ values, lineOf }: Keys, trip: Trip): string | undefined {
  let classes: string | undefined;
  for (const [name, value] of Object.entries(values)) {
    const key = name.replace(/^_/, '');
    if (key === 'class') {
      classes = [value].flat().map(textIn).join(' ');
      const others = classes.split(/\s+/).filter((each) => each !== 'lead' && each !== '');
      if (others.length > 0) trip.leave(lineOf(name), `The class "${others.join(' ')}" was left out: the site has its own styles.`);
    } else if (!KEPT.includes(key)) trip.leave(lineOf(name), `\`${name}\` was left out: the site has its own design.`);
  }
  return classes;
}

const unindented = (text: string): string => text.split('\n').map((line) => line.trim()).join('\n').trim();

/** `![bg left:40%](sea.png)`: a picture behind the slide, or beside its words. */
function ground(grounds: Ground[], trip: Trip, written: string, address: string, line: number): boolean {
  const words = written.trim().split(/\s+/);
  if (!words.includes('bg')) return isColour(address, line, trip);
  if (isColour(address, line, trip)) return true;
  const side = words.find((word) => /^(?:left|right)(?::|$)/.test(word)) ?? '';
  const gone = words.filter((word) => /^(?:vertical|\d+%)$/.test(word));
  const ours = ['bg', side, ...gone, 'cover', 'contain', 'fit', 'auto'];
  const others = words.filter((word) => !ours.includes(word));
  const { alt, left } = readAlt(others.join(' '));
  for (const word of [...gone, ...left]) trip.leave(line, `\`${word}\` of a picture was left out.`);
  const name = trip.picture(address, line);
  if (name === undefined) return true;
  if (alt === '') trip.leave(line, `${name} has no description, so it is called "${altOf(address)}". Describe it for readers who cannot see it.`);
  const [where = '', share = '50%'] = side.split(':');
  const percent = Math.min(80, Math.max(20, parseInt(share, 10)));
  grounds.push({ side: where, share: percent, picture: pictureTag(name, alt || altOf(address), []) });
  return true;
}

/** Marp also takes a colour for a picture. */
function isColour(address: string, line: number, trip: Trip): boolean {
  const isOne = /^(?:#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl|linear-gradient|radial-gradient).*)$/i.test(address);
  if (!isOne) return false;
  trip.leave(line, `The colour ${address} was left out: the site has its own colours.`);
  return true;
}

/** Words on a picture, or beside it. */
function onGrounds(body: string, grounds: readonly Ground[]): string {
  const { side = '', share = 50 } = grounds.find((one) => one.side !== '') ?? {};
  const pictures = grounds.map(({ picture }) => picture).join('\n\n');
  if (side === '' || body === '') return [body, pictures].filter((one) => one !== '').join('\n\n');
  const sides = side === 'left' ? [pictures, body] : [body, pictures];
  const shares = side === 'left' ? [share, 100 - share] : [100 - share, share];
  return columns(sides, ratioOf(shares));
}

/** Tenths are as exact as a slide shows. */
function ratioOf(shares: readonly number[]): string {
  const parts = shares.map((share) => Math.max(1, Math.round(share / 10)));
  const [a = 1, b = 1] = parts;
  const common = [5, 4, 3, 2].find((each) => a % each === 0 && b % each === 0) ?? 1;
  return `${a / common}:${b / common}`;
}

