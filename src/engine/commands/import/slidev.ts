/** A deck of Slidev: slides between `---`, each with keys of its own, its notes in the comment at its end. */
import type { ImportedDeck, ImportedSlide, Trip } from './deck.ts';
import { columns } from './columns.ts';
import { fencedLines, type Line } from './fenced-lines.ts';
import { noKeys, readKeys, textIn, type Keys } from './front-matter.ts';
import { pictureTag } from './html.ts';
import { altOf } from './pictures.ts';
import { slideToMdx } from './slides.ts';
import { aboutOf } from './about.ts';
import type { MdxPlace } from './place.ts';
import { toMdx } from './to-mdx.ts';

interface Part {
  keys: Keys;
  text: string;
  line: number;
}

export function readSlidev(source: string, file: string, trip: Trip): ImportedDeck {
  const parts = partsOf(source, file);
  const head = parts[0]?.keys ?? noKeys;
  const slides = parts.flatMap((part, at) => slideOf(part, at, trip));
  for (const key of Object.keys(head.values)) {
    if ([...HEAD, ...SLIDE].includes(key)) continue;
    trip.leave(head.lineOf(key), `\`${key}\` of the deck was left out.`);
  }
  return { ...aboutOf(head.values, slides), slides };
}

/** Keys that are carried over: of the deck, and of a slide. */
const HEAD = ['title', 'info', 'description', 'author', 'date', 'lang', 'theme'];
const SLIDE = ['layout', 'image', 'hide', 'disabled', 'src', 'routeAlias', 'title'];

/** As Slidev cuts a file: a line right below `---` begins the keys of the next slide. */
function partsOf(source: string, file: string): Part[] {
  const lines = fencedLines(source);
  const isCut = ({ text, inFence }: Line): boolean => !inFence && /^---+\s*$/.test(text);
  const parts: Part[] = [];
  let from = 0;
  let keys = noKeys;
  const close = (to: number): void => {
    const text = lines.slice(from, to).map((line) => line.text).join('\n');
    if (parts.length > 0 || text.trim() !== '' || keys !== noKeys) parts.push({ keys, text, line: from + 1 });
    keys = noKeys;
  };
  for (let at = 0; at < lines.length; at++) {
    if (!isCut(lines[at]!)) continue;
    close(at);
    from = at + 1;
    const end = (lines[from]?.text ?? '').trim() === '' ? -1 : lines.findIndex((line, row) => row > at && isCut(line));
    const inside = lines.slice(from, Math.max(end, from)).map((line) => line.text).join('\n');
    if (end < 0 || !(at === 0 || /^[\w-]+\s*:/.test(inside.replace(/^(?:\s*#.*\n)+/, '')))) continue;
    keys = readKeys(inside, from + 1, file);
    from = end + 1;
    at = end;
  }
  close(lines.length);
  return parts;
}

function slideOf({ keys, text, line }: Part, at: number, trip: Trip): ImportedSlide[] {
  const { values, lineOf } = keys;
  if (values['hide'] === true || values['disabled'] === true) {
    trip.leave(lineOf('hide'), 'A hidden slide was left out.');
    return [];
  }
  const src = textIn(values['src']);
  if (src !== '') {
    trip.leave(lineOf('src'), `The slides of ${src} are in a separate file: import it as well.`);
    if (text.trim() === '') return [];
  }
  if (at > 0) {
    for (const key of Object.keys(values)) {
      if (!SLIDE.includes(key)) trip.leave(lineOf(key), `\`${key}\` of slide ${at + 1} was left out.`);
    }
  }
  const { body, notes } = withoutNotes(text, line);
  const layout = textIn(values['layout']);
  const alias = textIn(values['routeAlias']);
  const name = textIn(at > 0 ? values['title'] : '') || `Slide ${at + 1}`;
  const source = {
    text: body, notes, name,
    isPart: at === 0 || layout === 'section',
    options: [...(/^[\w-]+$/.test(alias) ? [`#${alias}`] : []), ...optionsOf(layout, at)],
  };
  const place: MdxPlace = { line, trip };
  return [slideToMdx(source, place, (rest, inner) => arranged(rest, layout, values, { ...inner, keys }))];
}

/** The last comment of a slide, where nothing follows it, is what its speaker sees. */
function withoutNotes(text: string, line: number): { body: string; notes: { text: string; line: number }[] } {
  const last = text.lastIndexOf('<!--');
  const found = last < 0 ? null : /^<!--([\s\S]*?)-->\s*$/.exec(text.slice(last));
  const row = text.slice(0, last).split('\n').length - 1;
  if (!found || fencedLines(text)[row]?.inFence === true) return { body: text, notes: [] };
  const inside = found[1] ?? '';
  const skipped = inside.length - inside.trimStart().length;
  const begin = line + text.slice(0, last + 4 + skipped).split('\n').length - 1;
  return { body: text.slice(0, last), notes: [{ text: inside.trim(), line: begin }] };
}

/** What of Slidev's layouts is a layout here. The others look as a slide does without one. */
const LAYOUTS: Readonly<Record<string, string>> = {
  cover: 'cover', intro: 'cover', quote: 'quote', image: 'image',
  center: 'center', fact: 'center', statement: 'center', end: 'center',
};

function optionsOf(layout: string, at: number): string[] {
  const ours = LAYOUTS[layout];
  return ours === undefined || (at === 0 && ours === 'cover') ? [] : [`layout=${ours}`];
}

type Arranging = MdxPlace & { keys: Keys };

function arranged(text: string, layout: string, values: Keys['values'], place: Arranging): string {
  const image = textIn(values['image']);
  const slots = slotsOf(text, place.line);
  const mdx = (name: string): string => {
    const slot = slots.find((each) => each.name === name);
    return slot === undefined ? '' : toMdx(slot.text, { ...place, line: slot.line });
  };
  if (layout === 'two-cols') return columns([together(mdx('default'), mdx('left')), mdx('right')]);
  if (/^two-cols/.test(layout)) {
    return together(mdx('default'), columns([mdx('left'), mdx('right')]), mdx('bottom'));
  }
  const all = together(...slots.map(({ name }) => mdx(name)));
  if (image === '') return all;
  const name = place.trip.picture(image, place.keys.lineOf('image'));
  if (name === undefined) return all;
  const picture = pictureTag(name, altOf(image), []);
  place.trip.leave(place.keys.lineOf('image'), `${name} has no description, so it is called "${altOf(image)}". Describe it for readers who cannot see it.`);
  if (layout === 'image-left') return columns([picture, all]);
  if (layout === 'image-right') return columns([all, picture]);
  return together(all, picture);
}

const together = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** `::right::` on a line of its own begins the text of another place of the layout. */
function slotsOf(text: string, line: number): { name: string; text: string; line: number }[] {
  const slots = [{ name: 'default', lines: [] as string[], line }];
  for (const each of fencedLines(text)) {
    const [, name] = each.inFence ? [] : /^::([\w-]+)::\s*$/.exec(each.text) ?? [];
    if (name === undefined) slots.at(-1)!.lines.push(each.text);
    else slots.push({ name, lines: [], line: line + each.at + 1 });
  }
  return slots.map((slot) => ({ ...slot, text: slot.lines.join('\n') }));
}
