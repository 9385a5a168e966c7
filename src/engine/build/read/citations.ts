/** Citations in a text: `[@knuth84; see @lamport94, p. 3]`, `[-@knuth84]`, and `@knuth84 [p. 3]` in a sentence. */
import { nearest } from '../../cell/nearest.ts';
import type { Problem } from './problem.ts';
import type { Bibliography } from './references.ts';
import { placeIn, walk, type Root } from './tree.ts';

export interface Cited {
  key: string;
  /** What stands before it: `see`. */
  before: string;
  /** What stands behind it: `p. 3`. */
  behind: string;
  /** The year alone: `[-@knuth84]`. */
  yearOnly: boolean;
}

export interface Citation {
  /** Where it stands in its text. */
  at: number;
  length: number;
  /** A part of the sentence: `Knuth (1984)`. */
  inSentence: boolean;
  cited: readonly Cited[];
}

const KEY = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/]+(?=[\p{L}\p{N}_]))*`;
const BRACKET = new RegExp(String.raw`\[([^\][]*?(?<![\p{L}\p{N}_.])@${KEY}[^\][]*)\](?![[(])`, 'gu');
const ONE = new RegExp(String.raw`^([\s\S]*?)(-?)(?<![\p{L}\p{N}_.])@(${KEY})([\s\S]*)$`, 'u');
const BARE = new RegExp(String.raw`(?<![\p{L}\p{N}_.@/[\\])(-?)@(${KEY})(?:[ \n]\[([^\][@]+)\](?![[(]))?`, 'gu');

/** Names that refer to a figure or a formula of the lecture, not to an entry. */
export const CROSS = /^(?:fig|tbl|tab|eq|eqn|sec|lst)[:-]/;

/** In the order of the text. `known` says whether a key is an entry. */
export function citationsIn(text: string, known: (key: string) => boolean): Citation[] {
  const isCited = (key: string): boolean => known(key) || !CROSS.test(key);
  const bracketed = [...text.matchAll(BRACKET)].map(({ index, 0: whole, 1: inside = '' }): Citation => ({
    at: index, length: whole.length, inSentence: false, cited: inside.split(';').flatMap(citedIn),
  }));
  const covered = (at: number): boolean => bracketed.some((each) => at >= each.at && at < each.at + each.length);
  const bare = [...text.matchAll(BARE)].filter(({ index }) => !covered(index)).map((match): Citation => {
    const [whole, dash = '', key = '', behind = ''] = match;
    const cited = [{ key, before: '', behind: behind.trim(), yearOnly: dash !== '' }];
    return { at: match.index, length: whole.length, inSentence: true, cited };
  });
  return [...bracketed, ...bare].sort((a, b) => a.at - b.at)
    .filter(({ cited }) => cited.length > 0 && cited.every(({ key }) => isCited(key)));
}

function citedIn(part: string): Cited[] {
  const [, before = '', dash = '', key = '', behind = ''] = ONE.exec(part) ?? [];
  if (key === '') return [];
  return [{ key, before: before.trim(), behind: behind.trim().replace(/^,\s*/, ''), yearOnly: dash !== '' }];
}

/** What a title is called in contents and addresses. */
export const withoutCitations = (title: string): string => title.replace(new RegExp(String.raw`\s*${BRACKET.source}`, 'gu'), '');

/** The keys that a lecture cites. */
export function keysCited(root: Root, { references }: Bibliography): Set<string> {
  const keys = new Set<string>();
  walk(root, (node) => {
    if (node.type !== 'text') return;
    for (const { cited } of citationsIn(node.value, (key) => references.has(key))) {
      for (const { key } of cited) if (references.has(key)) keys.add(key);
    }
  });
  return keys;
}

export function citationProblems(root: Root, bibliography: Bibliography): Problem[] {
  const problems: Problem[] = [];
  const faulty = new Set<string>();
  walk(root, (node) => {
    if (node.type !== 'text') return;
    const found = citationsIn(node.value, (key) => bibliography.references.has(key));
    for (const citation of found) {
      // Without any entries, a name behind an @ is a name.
      if (citation.inSentence && bibliography.files.length === 0) continue;
      for (const { key } of citation.cited) {
        if (bibliography.references.has(key)) faulty.add(key);
        else problems.push({ ...placeIn(node, node.value.indexOf(`@${key}`, citation.at)), ...unknown(key, citation, bibliography) });
      }
    }
  });
  return [...problems, ...[...faulty].flatMap((key) => bibliography.faults.get(key) ?? [])];
}

type Said = Pick<Problem, 'message' | 'hint'>;

function unknown(key: string, { inSentence }: Citation, { files, others, references }: Bibliography): Said {
  if (files.length > 0) {
    const near = nearest(key, references.keys());
    const mend = near ? `Did you mean \`@${near}\`?` : `Add the entry, or correct the key.`;
    const name = inSentence && !near ? ' If it is not a citation, write it between backticks.' : '';
    return { message: `${files.map((file) => `\`${file}\``).join(', ')} has no entry \`${key}\`.`, hint: mend + name };
  }
  const [other] = others;
  const message = `This cites \`${key}\`, but the lecture has no list of references.`;
  if (other !== undefined) return { message, hint: `Write \`bibliography: ${other}\` at the top of the lecture.` };
  return {
    message,
    hint: 'Put its BibTeX entry into `references.bib` next to the lecture, '
      + 'or name a file at the top: `bibliography: refs.bib`.',
  };
}
