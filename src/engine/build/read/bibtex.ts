/** A `.bib` file as references, and what is wrong with its entries. */
import type { Entry, Library, ParseError } from '@retorquere/bibtex-parser';
import { positionOf } from './edited.ts';
import type { Problem } from './problem.ts';
import type { Person, Reference } from './references.ts';
import { slug } from './slides.ts';

export interface BibtexRead {
  references: readonly Reference[];
  /** By the key of the entry. */
  faults: ReadonlyMap<string, readonly Problem[]>;
}

/** What reads BibTeX is large: a lecture that cites nothing does not wait for it. */
export async function readBibtex(text: string, file: string): Promise<BibtexRead> {
  const { parse } = await import('@retorquere/bibtex-parser');
  const library = composed(parse(text, { sentenceCase: false, english: false }));
  const starts = startsOf(text);
  const faults = new Map<string, Problem[]>();
  const blame = (start: Start, offset: number, said: Said): void => {
    const place = { ...positionOf(text, offset), elsewhere: { file, text } };
    faults.set(start.key, [...faults.get(start.key) ?? [], { ...place, ...said }]);
  };
  starts.forEach((start, at) => {
    const first = starts.slice(0, at).find(({ key }) => key === start.key);
    if (first) return blame(start, start.offset, twice(start.key, positionOf(text, first.offset).line));
    const alike = starts.slice(0, at).find(({ key }) => slug(key) === slug(start.key));
    if (alike) blame(start, start.offset, tooAlike(start.key, alike.key, positionOf(text, alike.offset).line));
  });
  for (const error of library.errors) {
    const offset = offsetOf(error, text);
    const start = starts.findLast((each) => each.offset <= offset);
    if (start) blame(start, errorPlace(error, start, offset), wordsOf(error, start.key));
  }
  return { references: library.entries.map(referenceOf), faults };
}

/** A letter and its accent as one sign: typefaces have it so. */
const composed = (library: Library): Library => JSON.parse(JSON.stringify(library).normalize()) as Library;

type Said = Pick<Problem, 'message' | 'hint'>;

interface Start {
  key: string;
  offset: number;
}

const ENTRY = /^[^\S\n]*@(?!string\b|preamble\b|comment\b)\w+\s*[{(]\s*([^\s,{}()]+)/gim;

/** A value without braces or quotes. */
const VALUE = /([=#]\s*)([^\s"{},#]+)/g;

const startsOf = (text: string): Start[] =>
  [...text.matchAll(ENTRY)].map(({ index, 0: whole, 1: key = '' }) => ({ key, offset: index + whole.indexOf('@') }));

/** Where it was noticed. */
function offsetOf({ error, input }: ParseError, text: string): number {
  const [, line, column] = /at line (\d+), column (\d+)/.exec(error) ?? [];
  const found = input ? text.indexOf(input) : -1;
  if (found >= 0) return found;
  const name = /@string reference "([^"]*)"/.exec(error)?.[1];
  const used = name === undefined ? undefined : [...text.matchAll(VALUE)].find(([, , value]) => value === name);
  if (used) return used.index + used[1]!.length;
  const before = text.split('\n').slice(0, Number(line ?? 1) - 1).join('\n').length;
  return before + Number(column ?? 1);
}

/** What is never closed is noticed at the end of the file: its entry is the place to look at. */
const errorPlace = ({ error }: ParseError, start: Start, offset: number): number =>
  (/^(?:Unresolved|unhandled)/.test(error) ? offset : start.offset);

function wordsOf({ error }: ParseError, key: string): Said {
  const name = /@string reference "([^"]*)"/.exec(error)?.[1];
  if (name !== undefined) {
    return { message: `\`${name}\` in the entry \`${key}\` is not defined.`, hint: `Write it between braces: \`{${name}}\`.` };
  }
  const macro = /^unhandled macro (\S+)/.exec(error)?.[1];
  if (macro !== undefined) {
    return {
      message: `The TeX command \`${macro}\` in the entry \`${key}\` is not supported here.`,
      hint: 'Write the character or words that it stands for.',
    };
  }
  if (/^Unterminated/.test(error)) {
    const hint = 'Close each `{` with `}`, and each `"` with another `"`.';
    return { message: `The entry \`${key}\` is not closed.`, hint };
  }
  return {
    message: `The entry \`${key}\` cannot be read.`,
    hint: 'Look at its commas, braces and equals signs: `@book{key, title = {…}, year = {2001}}`.',
  };
}

const twice = (key: string, line: number): Said => ({
  message: `There is already an entry \`${key}\` on line ${line}.`,
  hint: 'Give one of them another key, or remove it.',
});

/** Links to entries are their keys in small letters. */
const tooAlike = (key: string, other: string, line: number): Said => ({
  message: `The key \`${key}\` is too similar to \`${other}\` on line ${line}: links could not tell them apart.`,
  hint: 'Give one of them another key: capital letters and punctuation make no difference.',
});

function referenceOf({ key, type, fields }: Entry): Reference {
  const authors = peopleOf(fields.author);
  const editors = peopleOf(fields.editor);
  const named = authors.length > 0 ? authors : editors;
  const people = named.filter(({ family, given }) => !(family === 'others' && given === ''));
  const texts = Object.entries(fields as Record<string, unknown>).flatMap(([name, value]) => textOf(name, value));
  return {
    key,
    type: type.toLowerCase(),
    people,
    isEdited: authors.length === 0 && people.length > 0,
    andOthers: people.length < named.length,
    year: yearOf(fields),
    fields: Object.fromEntries(texts),
  };
}

type Creators = NonNullable<Entry['fields']['author']>;

const peopleOf = (creators: Creators | undefined): Person[] => (creators ?? []).map((one) => ({
  family: one.name ?? [one.prefix, one.lastName].filter(Boolean).join(' '),
  given: [one.firstName, one.suffix].filter(Boolean).join(', '),
}));

/** A list of publishers or places is said with commas. */
function textOf(name: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [[name, value.trim()]];
  if (!Array.isArray(value)) return [];
  const texts = value.filter((each) => typeof each === 'string');
  return texts.length === 0 ? [] : [[name, texts.join(', ')]];
}

/** `2017-06-12` is of 2017; words such as `in press` stand as they are. */
const yearOf = ({ year, date }: Library['entries'][number]['fields']): string =>
  (year ?? date ?? '').trim().replace(/^(\d{4})-\d[\d-]*$/, '$1');
