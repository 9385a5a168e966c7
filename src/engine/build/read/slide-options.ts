/** What stands between braces behind the title of a slide: `## Title {#id layout=two-columns ratio=2:1}`. */
import { nearest } from '../../cell/nearest.ts';
import type { Edit } from './edited.ts';
import { masked } from './masked.ts';
import type { Problem } from './problem.ts';
import { startOf, textOf, type NodeOf } from './tree.ts';

/** The layouts that an author may ask for by name. */
export const LAYOUTS = [
  /** A large title, a subtitle, and one line each for who, where and when, as on the first slide. */
  'cover',
  /** A quotation in the middle; its last line, `> — Ada Example`, names the author. */
  'quote',
  /** The picture fills the slide and is cropped to its shape; the words are on top of it. */
  'image',
  /** The last block goes on the right, everything else on the left; two `###` headings start a column each. */
  'two-columns',
  /** Code on the left; what it draws, or a picture, on the right. */
  'code-and-figure',
  /** Everything in the middle. */
  'center',
] as const;

export type NamedLayout = (typeof LAYOUTS)[number];

export interface SlideOptions {
  id?: string;
  layout?: NamedLayout;
  /** The widths of its columns: `2:1`. */
  ratio?: string;
  /** The name of a slide without a title. */
  label?: string;
}

export interface ReadOptions extends SlideOptions {
  problems: readonly Problem[];
}

/** A word that no author writes: with it, Markdown takes what MDX would read as JavaScript, `{layout=quote}`. */
const SIGN = 'slide-options';

/** Before Markdown reads a lecture: one option alone is also an assignment of JavaScript. */
export function optionSigns(source: string): { edits: Edit[]; problems: Problem[] } {
  const alone = /^(#{1,6}(?:[ \t][^\n]*?)?[ \t]\{)[ \t]*\w+=(?:"[^"\n]*"|[^\s"{}]+)[ \t]*\}[ \t]*$/gm;
  const edits = [...masked(source).matchAll(alone)].map(({ index, 1: before = '' }) =>
    ({ offset: index + before.length, remove: 0, insert: `.${SIGN} ` }));
  return { edits, problems: [] };
}

type Said = Pick<Problem, 'message' | 'hint'>;

/** What a title may have in its braces, beside `#id`. */
export const SLIDE_OPTIONS = [
  /** One of the layouts below; without it, a slide is laid out according to what is on it. */
  'layout',
  /** The widths of the columns, `2:1`, in a layout that has two. */
  'ratio',
  /** The name of a slide without a title. */
  'label',
] as const;
const ALL = 'It can have `#id`, `layout=…`, `ratio=…` and `label="…"`.';

export function readOptions(heading: NodeOf<'heading'>): ReadOptions {
  const { id, className, ...written } = propertiesOf(heading);
  const classes = (Array.isArray(className) ? className : []).map(String).filter((name) => name !== SIGN);
  const options: SlideOptions = typeof id === 'string' ? { id } : {};
  const faults: Said[] = classes.map(classFault);
  for (const [name, value] of Object.entries(written)) {
    if (name === 'layout') take(layoutOf(String(value)));
    else if (name === 'ratio') take(ratioOf(String(value)));
    else if (name === 'label') take({ label: String(value) });
    else faults.push(unknown(name));
  }
  function take(found: SlideOptions | Said): void {
    if ('message' in found) faults.push(found);
    else Object.assign(options, found);
  }
  if (options.label !== undefined && textOf(heading).trim() !== '') faults.push(twoNames);
  return { ...options, problems: faults.map((fault) => ({ ...startOf(heading), ...fault })) };
}

const propertiesOf = (heading: NodeOf<'heading'>): Record<string, unknown> =>
  (heading.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};

const asName = (words: string): string => words.trim().toLowerCase().replace(/[\s_]+/g, '-').replace('centre', 'center');

const known = (name: string): NamedLayout | undefined => LAYOUTS.find((each) => each === name);

function layoutOf(words: string): SlideOptions | Said {
  const name = asName(words);
  const layout = known(name);
  if (layout) return { layout };
  const near = nearest(name, LAYOUTS);
  return {
    message: `There is no layout \`${words}\`.`,
    hint: near ? `Did you mean \`layout=${near}\`?` : `The layouts are ${LAYOUTS.map((each) => `\`${each}\``).join(', ')}.`,
  };
}

/** `2/1` and `2:1` are the same. */
export function ratioOf(words: string): { ratio: string } | Said {
  const parts = words.split(/[:/]/).map((part) => part.trim());
  if (parts.length < 2 || !parts.every((part) => /^\d+(\.\d+)?$/.test(part))) {
    const hint = 'Write numbers with colons between them: `ratio=2:1`.';
    return { message: `\`${words}\` is not a ratio of columns.`, hint };
  }
  const sum = parts.reduce((all, part) => all + Number(part), 0);
  if (parts.every((part) => Number(part) / sum >= 0.15)) return { ratio: parts.join(':') };
  return { message: `The ratio ${words} leaves a column too narrow to read.`, hint: 'Give each column at least 15%.' };
}

function classFault(name: string): Said {
  const layout = known(asName(name));
  return {
    message: `The class \`.${name}\` does nothing after a title.`,
    hint: layout ? `Write \`{layout=${layout}}\`.` : `Remove it. ${ALL}`,
  };
}

function unknown(name: string): Said {
  const plain = name.replace(/:$/, '');
  const near = SLIDE_OPTIONS.find((each) => each === plain) ?? nearest(plain, SLIDE_OPTIONS);
  return { message: `A slide has no option \`${name}\`.`, hint: near ? `Write \`${near}=…\`.` : ALL };
}

const twoNames: Said = {
  message: 'This slide has both a title and a label.',
  hint: 'Keep one of them: a title already names the slide.',
};
