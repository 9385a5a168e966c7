/** Pictures of a deck in Markdown, with what Marp says between their brackets: `![w:300px A sea](sea.png)`. */
import type { NodeOf } from '../../build/read/tree.ts';
import { pictureTag } from './html.ts';
import { altOf } from './pictures.ts';
import type { MdxPlace } from './place.ts';

const SIZE = /^(?:w|h|width|height):(\d+(?:\.\d+)?)(px|%|pt|cm|mm|in|em)?$/;
const FILTER = /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.*)?$/;

/** Pixels of a slide that a percentage is of: its width and height. */
const SLIDE = { w: 1280, h: 720 } as const;
const UNITS: Readonly<Record<string, number>> = { pt: 4 / 3, cm: 37.8, mm: 3.78, in: 96, em: 24 };

export interface Said {
  /** The words that say what it shows. */
  alt: string;
  /** `width="300"`. */
  size: string[];
  /** Words that are no part of what it shows and have no counterpart. */
  left: string[];
}

/** Reads what Marp writes into the alternative text. */
export function readAlt(written: string): Said {
  const said: Said = { alt: '', size: [], left: [] };
  const words: string[] = [];
  for (const word of written.trim().split(/\s+/).filter((each) => each !== '')) {
    const size = SIZE.exec(word);
    if (size) said.size.push(sizeOf(word, Number(size[1]), size[2] ?? 'px'));
    else if (FILTER.test(word) || /^(?:w|h|width|height):auto$/.test(word)) said.left.push(word);
    else words.push(word);
  }
  return { ...said, alt: words.join(' ') };
}

function sizeOf(word: string, amount: number, unit: string): string {
  const across = word.startsWith('w');
  const pixels = unit === '%' ? amount / 100 * (across ? SLIDE.w : SLIDE.h) : amount * (UNITS[unit] ?? 1);
  return `${across ? 'width' : 'height'}="${Math.round(pixels)}"`;
}

export function imageToMdx(node: NodeOf<'image'>, place: MdxPlace): string {
  const { line, trip } = place;
  if (place.ground?.(node.alt ?? '', node.url, line)) return '';
  const { alt, size, left } = readAlt(node.alt ?? '');
  for (const word of left) trip.leave(line, `\`${word}\` of a picture was left out.`);
  const shown = alt === '' ? altOf(node.url) : alt;
  const name = trip.picture(node.url, line);
  const plain = shown.replace(/[[\]\\{}<]/g, '\\$&');
  // Where it cannot be shown it can be followed, if it leads anywhere.
  if (name === undefined) return /^https?:/.test(node.url) ? `[${plain}](${node.url})` : plain;
  if (alt === '') trip.leave(line, `${name} has no description, so it is called "${shown}". Describe it for readers who cannot see it.`);
  return pictureTag(name, shown, size);
}
