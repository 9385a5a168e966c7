/** A Jupyter notebook: its cells in order, code as it stands, with what it printed and drew when it was saved. */
import { CommandError } from '../command.ts';
import { aboutOf } from './about.ts';
import { isWide, fenced, wideApart } from './code-blocks.ts';
import type { ImportedDeck, ImportedSlide, Trip } from './deck.ts';
import { isRecord, textIn } from './front-matter.ts';
import { joined, withFormulas } from './notebook-text.ts';
import { outputsToMdx } from './notebook-outputs.ts';
import type { MdxPlace } from './place.ts';
import { slideToMdx } from './slides.ts';
import { parseMarkdown, toMdx } from './to-mdx.ts';

interface Cell {
  kind: string;
  source: string;
  /** `slide`, `subslide`, `fragment`, `skip`, `notes` or nothing. */
  slide: string;
  attachments: Record<string, unknown>;
  outputs: readonly Record<string, unknown>[];
  /** Of the file, on which the cell begins. */
  line: number;
}

/** Cells that are one slide. */
type Group = readonly Cell[];

export function readNotebook(source: string, file: string, trip: Trip): ImportedDeck {
  const notebook = parsed(source, file);
  const cells = cellsOf(notebook, source);
  const slides = groupsOf(cells, trip).map((group, at) => slideOf(group, at, languageOf(notebook), trip));
  const { title } = isRecord(notebook['metadata']) ? notebook['metadata'] : {};
  return { ...aboutOf({ title }, slides), slides };
}

/** @throws CommandError where it is no notebook of the format that Jupyter writes today. */
function parsed(source: string, file: string): Record<string, unknown> {
  let notebook: unknown;
  try {
    notebook = JSON.parse(source);
  } catch (error) {
    throw new CommandError(`${file} is not JSON, so it is not a notebook: ${(error as Error).message}`);
  }
  if (!isRecord(notebook) || typeof notebook['nbformat'] !== 'number') {
    throw new CommandError(`${file} is not a notebook: it has no \`nbformat\`.`);
  }
  if (notebook['nbformat'] !== 4 || !Array.isArray(notebook['cells'])) {
    const which = `nbformat ${notebook['nbformat']}`;
    throw new CommandError(`${file} is a notebook of ${which}, but only format 4 can be read. Open it in Jupyter and save it again.`);
  }
  if (notebook['cells'].length === 0) throw new CommandError(`${file} has no cells.`);
  const odd = notebook['cells'].findIndex((cell) => !isCell(cell));
  if (odd >= 0) throw new CommandError(`${file} is damaged: its cell ${odd + 1} has no text as its \`source\`.`);
  return notebook;
}

const isCell = (cell: unknown): boolean =>
  isRecord(cell) && (typeof cell['source'] === 'string' || Array.isArray(cell['source']));

function cellsOf({ cells }: Record<string, unknown>, source: string): Cell[] {
  const found = source.matchAll(/(?<!\\)"cell_type"\s*:/g);
  const lines = [...found].map(({ index }) => source.slice(0, index).split('\n').length);
  return (cells as unknown[]).filter(isRecord).map((cell, at) => {
    const metadata = isRecord(cell['metadata']) ? cell['metadata'] : {};
    const slideshow = isRecord(metadata['slideshow']) ? metadata['slideshow'] : {};
    return {
      kind: textIn(cell['cell_type']),
      source: cell['cell_type'] === 'markdown' ? withFormulas(joined(cell['source'])) : joined(cell['source']),
      slide: textIn(slideshow['slide_type']),
      attachments: isRecord(cell['attachments']) ? cell['attachments'] : {},
      outputs: Array.isArray(cell['outputs']) ? cell['outputs'].filter(isRecord) : [],
      line: lines[at] ?? 1,
    };
  });
}

function languageOf({ metadata }: Record<string, unknown>): string {
  const inside = isRecord(metadata) ? metadata : {};
  const named = [inside['kernelspec'], inside['language_info']].filter(isRecord);
  const said = named.map(({ language }) => textIn(language)).find((one) => one !== '');
  const name = said ?? textIn(named.at(-1)?.['name']);
  return /^i?python\d*$/i.test(name) || name === '' ? 'python' : name.toLowerCase().replace(/[^\w+#-]/g, '');
}

/** As its slideshow says; without one, headings of the first two levels begin slides. */
function groupsOf(cells: readonly Cell[], trip: Trip): Group[] {
  const isShow = cells.some(({ slide }) => slide === 'slide' || slide === 'subslide');
  const groups: Cell[][] = [];
  const used = cells.filter((one) => isUsed(one, trip));
  for (const cell of isShow ? used : used.flatMap(atTitles)) {
    const begins = isShow ? /^(?:sub)?slide$/.test(cell.slide) : beginsWithTitle(cell);
    if (begins || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(cell);
  }
  return groups;
}

function isUsed({ kind, source, slide, outputs, line }: Cell, trip: Trip): boolean {
  if (slide === 'skip') trip.leave(line, 'A cell that the slideshow skips was left out.');
  else if (kind === 'raw') trip.leave(line, 'A raw cell was left out.');
  else return source.trim() !== '' || outputs.length > 0;
  return false;
}

/** A cell of words that has the titles of several slides becomes several. */
function atTitles(cell: Cell): Cell[] {
  if (cell.kind !== 'markdown') return [cell];
  const titles = parseMarkdown(cell.source).children.filter((block) => block.type === 'heading' && block.depth <= 2);
  const cuts = titles.map(({ position }) => position?.start.offset ?? 0).filter((cut) => cut > 0);
  return [0, ...cuts].map((from, at) => ({ ...cell, source: cell.source.slice(from, cuts[at]) }));
}

function beginsWithTitle({ kind, source }: Cell): boolean {
  if (kind !== 'markdown') return false;
  const [first] = parseMarkdown(source).children;
  return first?.type === 'heading' && first.depth <= 2;
}

function slideOf(group: Group, at: number, language: string, trip: Trip): ImportedSlide {
  const shown = group.filter(({ slide }) => slide !== 'notes');
  const notes = group.filter(({ slide }) => slide === 'notes').map(({ source, line }) => ({ text: source, line }));
  const [first, ...rest] = shown;
  const title = first?.kind === 'markdown' ? first : undefined;
  const text = title === undefined ? '' : withPictures(title, trip);
  const source = { text, notes, options: [], isPart: at === 0, name: `Slide ${at + 1}` };
  const others = (title === undefined ? shown : rest).map((cell) => cellToMdx(cell, language, trip));
  const body = (words: string, place: MdxPlace): string =>
    [toMdx(words, place), ...others].filter((mdx) => mdx !== '').join('\n\n');
  return slideToMdx(source, { line: title?.line ?? 1, trip }, body);
}

function cellToMdx(cell: Cell, language: string, trip: Trip): string {
  const place = { line: cell.line, trip };
  const mdx = cell.kind === 'markdown'
    ? toMdx(withPictures(cell, trip), place)
    : [codeOf(cell.source, language, place), outputsToMdx(cell.outputs, place)].filter(Boolean).join('\n\n');
  return cell.slide === 'fragment' && mdx !== '' ? `<Step>\n\n${mdx}\n\n</Step>` : mdx;
}

function codeOf(source: string, language: string, place: MdxPlace): string {
  if (source.trim() === '') return '';
  const [, magic = ''] = /^%%(bash|sh|html|javascript|js|latex|sql|R|ruby|perl|markdown)\b/.exec(source) ?? [];
  const fence = fenced(source.replace(/\n+$/, ''), magic === '' ? language : magic.toLowerCase());
  return isWide(source) ? wideApart(fence, source, place) : fence;
}

/** Pictures that lie in the cell itself become files: `![sea](attachment:sea.png)`. */
function withPictures({ source, attachments, line }: Cell, trip: Trip): string {
  return source.replace(/attachment:([^\s)"'>]+)/g, (whole, address: string) => {
    const name = decodeURIComponent(address);
    const kinds = isRecord(attachments[name]) ? attachments[name] : {};
    const [type, data] = Object.entries(kinds).find(([kind]) => kind.startsWith('image/')) ?? [];
    if (type === undefined) trip.leave(line, `There is no attachment ${name} in its cell.`);
    return type === undefined ? whole : `data:${type};base64,${joined(data).replace(/\s/g, '')}`;
  });
}
