/** How references are said: author and year in the text, and one line each in the list. */
import { fill } from '../../words/fill.ts';
import { lecture as words } from '../../words/lecture.ts';
import type { Person, Reference } from './references.ts';

export interface Label {
  /** `Knuth`, `Knuth and Plass`, `Vaswani et al.`, or the title of what has no author. */
  names: string;
  /** `1984`, or `1984a` where that is not enough to tell two apart. */
  year: string;
}

/** In the order of the list: by name, then by year, then by title. */
export function sorted(references: Iterable<Reference>): Reference[] {
  const textOf = (one: Reference): string => [namesOf(one), yearOf(one), plain(one.fields['title'] ?? '')].join('\n');
  const { compare } = new Intl.Collator('en');
  return [...references].sort((a, b) => compare(textOf(a), textOf(b)));
}

/** By key. */
export function labelsOf(references: readonly Reference[]): ReadonlyMap<string, Label> {
  const alike = Map.groupBy(references, (one) => `${namesOf(one)}\n${yearOf(one)}`);
  return new Map(references.map((one) => {
    const group = alike.get(`${namesOf(one)}\n${yearOf(one)}`)!;
    const letter = group.length > 1 ? String.fromCharCode(97 + group.indexOf(one)) : '';
    const hyphen = letter !== '' && !/\d$/.test(yearOf(one)) ? '-' : '';
    return [one.key, { names: namesOf(one), year: `${yearOf(one)}${hyphen}${letter}` }];
  }));
}

const yearOf = ({ year }: Reference): string => plain(year) || words.noYear;

function namesOf({ people, andOthers, fields, key }: Reference): string {
  const [first, second] = people.map(({ family }) => plain(family));
  if (first === undefined) return plain(fields['title'] ?? '') || key;
  if (people.length > 2 || andOthers) return fill(words.citedMore, { first });
  return second === undefined ? first : fill(words.citedTwo, { first, second });
}

const plain = (text: string): string => text.replace(/<[^>]*>/g, '').trim();

/** One line of the list, with `<i>` and the like, and an address at its end. */
export interface Line {
  text: string;
  address?: string;
}

export function lineOf(reference: Reference, { year }: Label): Line {
  const { people, isEdited, type, fields } = reference;
  const title = fields['title'] ?? '';
  const isPart = /^(?:article|in|suppperiodical)/.test(type) && title !== '';
  const shown = title === '' ? '' : isPart ? `“${title}${stop(title)}”` : `<i>${title}</i>`;
  const who = people.length === 0 ? '' : listed(reference) + (isEdited ? `, ${words.editors}` : '');
  const sentences = who === ''
    ? [shown || reference.key, year]
    : [who, year, shown];
  const address = addressOf(fields);
  const whole = [...sentences, whereOf(reference)].filter((each) => each !== '').map((each) => `${each}${ended(each)}`);
  return { text: whole.join(' '), ...(address !== undefined && { address }) };
}

/** All that the list says. */
export function wordsOf(listed: readonly Reference[]): string {
  const labels = labelsOf(listed);
  return listed.map((one) => lineOf(one, labels.get(one.key)!).text).join('');
}

const stop = (text: string): string => (/[.?!]$/.test(plain(text)) ? '' : '.');
const ended = (text: string): string => (/[.?!]”?$/.test(plain(text)) ? '' : '.');

/** `Knuth, Donald E., and Michael Plass`: the list is sorted by the first name alone. */
function listed({ people, andOthers }: Reference): string {
  const names = people.map((person, at) => (at === 0 ? turned(person) : inOrder(person)));
  if (andOthers) return fill(words.citedMore, { first: names.join(', ') });
  const last = names.pop()!;
  if (names.length === 0) return last;
  return fill(words.citedTwo, { first: `${names.join(', ')},`, second: last });
}

const turned = ({ family, given }: Person): string => [family, given].filter(Boolean).join(', ');
const inOrder = ({ family, given }: Person): string => [given, family].filter(Boolean).join(' ');

/** Where it was published, as far as the entry says so. */
function whereOf({ type, fields }: Reference): string {
  const { journal, journaltitle, booktitle, volume, number, pages, edition, publisher, school, institution } = fields;
  const periodical = journal ?? journaltitle;
  if (periodical !== undefined) {
    const issue = [volume, number && `(${number})`].filter(Boolean).join(' ');
    return [[`<i>${periodical}</i>`, issue].filter(Boolean).join(' '), pages].filter(Boolean).join(': ');
  }
  const volumeOf = /^(?:book|in|proceedings|collection)/.test(type) && volume ? fill(words.volume, { volume }) : '';
  const inBook = booktitle === undefined ? '' : fill(words.inBook, { title: `<i>${booktitle}</i>` });
  const house = publisher ?? school ?? institution ?? fields['organization'] ?? '';
  const place = fields['address'] ?? fields['location'] ?? '';
  const edited = edition === undefined ? '' : fill(words.edition, { edition });
  const made = [place, house].filter(Boolean).join(': ');
  const how = fields['howpublished']?.replace(/<a [^>]*>[\s\S]*?<\/a>/g, '').trim() ?? '';
  return [inBook, volumeOf, inBook === '' ? '' : pages ?? '', edited, made, how].filter(Boolean).join(', ');
}

/** Of what has several, the one that lasts longest. */
function addressOf(fields: Reference['fields']): string | undefined {
  const { doi, eprint, url } = fields;
  if (doi !== undefined) return `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')}`;
  const isArxiv = /^arxiv$/i.test(fields['archiveprefix'] ?? fields['eprinttype'] ?? '');
  if (eprint !== undefined && isArxiv) return `https://arxiv.org/abs/${eprint}`;
  const said = url ?? /href="([^"]*)"/.exec(`${fields['howpublished'] ?? ''}${fields['note'] ?? ''}`)?.[1];
  return said !== undefined && /^https?:\/\//i.test(said) ? said : undefined;
}
