/** What is wrong between the two `---` at the top of a lecture, in the words of its author. */
import type { z } from 'astro/zod';
import { nearest } from '../../cell/nearest.ts';
import type { Position, Problem } from './problem.ts';
import { lectureSchema, personShape, type LectureData } from './schema.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'message' | 'hint'>;

export function frontmatterProblems(source: string, data: unknown): Problem[] {
  const lines = (/^---\n[\s\S]*?\n---/.exec(source)?.[0] ?? '').split('\n');
  const { data: read, error } = lectureSchema.safeParse(data);
  return [
    ...withoutMisspelt(error?.issues ?? []).flatMap((issue) => problemsOf(issue, lines)),
    ...dayProblems(lines),
    ...(read ? orderProblems(read, lines) : []),
  ];
}

/** What is missing because its name is misspelt is told once, where that stands. */
function withoutMisspelt(issues: readonly Issue[]): Issue[] {
  const meant = issues.flatMap((issue) => (issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, nearest(key, keysOf(nameOf(issue)))].join())
    : []));
  return issues.filter((issue) => !(isMissing(issue) && meant.includes(issue.path.join())));
}

const isMissing = ({ message }: Issue): boolean => message.endsWith(' received undefined');

const nameOf = ({ path }: Issue): string => path.filter((part) => typeof part === 'string').join('.');

const keysOf = (group: string): string[] => Object.keys(GROUPS[group] ?? lectureSchema.shape);

function problemsOf(issue: Issue, lines: readonly string[]): Problem[] {
  const name = nameOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...placeAt([...issue.path, key], lines), ...unknownKey(key, name) }));
  }
  const place = placeAt(issue.path, lines);
  return [{ ...place, ...(place.line === 1 || isMissing(issue) ? missing(name) : unfit(name, issue)) }];
}

/** YAML makes 3 March of 31 February. */
function dayProblems(lines: readonly string[]): Problem[] {
  return lines.flatMap((line, at) => {
    const [, name = '', day = ''] = /^(date|updated):\s*(\d{4}-\d\d-\d\d)\s*(?:#.*)?$/.exec(line) ?? [];
    if (name === '' || new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)) return [];
    return [{ line: at + 1, column: 1, message: `The date ${day} does not exist.`, hint: `Correct \`${name}\`.` }];
  });
}

function orderProblems({ date, updated }: LectureData, lines: readonly string[]): Problem[] {
  if (date === undefined || updated === undefined || updated >= date) return [];
  return [{ ...placeOf('updated', lines), message: '`updated` is before `date`.', hint: 'Correct one of them.' }];
}

/** Where something stands that a path of keys and positions leads to; the nearest above, if it stands nowhere. */
function placeAt(path: Issue['path'], lines: readonly string[]): Position {
  const [first, ...rest] = path;
  const top = placeOf(String(first), lines);
  const end = lines.findIndex((line, at) => at >= top.line && /^[\w-]+:|^---/.test(line));
  let line = top.line;
  for (const part of top.line === 1 ? [] : rest) {
    const below = lines.map((text, at) => ({ text, at: at + 1 })).slice(line - 1, end);
    const found = typeof part === 'number'
      ? below.filter(({ text, at }) => at > top.line && /^\s*- /.test(text))[part]
      : below.find(({ text }) => text.replace(/^\s*(- )?/, '').startsWith(`${String(part)}:`));
    line = found?.at ?? line;
  }
  return { line, column: line === top.line ? top.column : lines[line - 1]!.search(/[^\s-]/) + 1 };
}

/** Where a key stands; the top of the lecture where it stands nowhere. */
export function placeOf(key: string, lines: readonly string[]): Position {
  const at = lines.findIndex((line) => line.trimStart().startsWith(`${key}:`));
  return at < 0 ? { line: 1, column: 1 } : { line: at + 1, column: lines[at]!.search(/\S/) + 1 };
}

const missing = (name: string): Words => (name.includes('.')
  ? { message: `\`${name.split('.')[0]!}\` has no \`${name.split('.')[1]!}\`.`, hint: `Write \`${name.split('.')[1]!}: …\` there.` }
  : { message: `This lecture has no \`${name}\`.`, hint: `Write \`${name}: …\` at the top, between two \`---\` lines.` });

function unfit(name: string, issue: Issue): Words {
  const mend = VALUES[name] ?? (issue.code === 'invalid_type' ? mends[issue.expected] : undefined);
  return mend
    ? { message: `\`${name}\` is not ${mend.kind}.`, hint: mend.hint }
    : { message: `\`${name}\` is not an address.`, hint: 'Write the full address, beginning with `https://`.' };
}

const VALUES: Readonly<Record<string, { kind: string; hint: string }>> = {
  lang: { kind: 'a language', hint: 'Write its tag: `en`, `de`, `pt-BR`, `ar`.' },
  bibliography: { kind: 'one file or several', hint: 'Write `bibliography: refs.bib`, or `[a.bib, b.bib]`.' },
  nocite: { kind: 'a list of keys', hint: 'Write `nocite: "@*"` for all, or `nocite: "@knuth84, @lamport94"`.' },
  part: { kind: 'the title of a part', hint: 'Write it between quotes.' },
  authors: {
    kind: 'one name or several',
    hint: 'Write `authors: Ada Example`, or a list below it, `- name: …` with `url: …` and `affiliation: …` for each.',
  },
  date: { kind: 'a date', hint: 'Write year, month and day: `date: 2026-11-30`.' },
  updated: { kind: 'a date', hint: 'Write year, month and day: `updated: 2026-11-30`.' },
  duration: { kind: 'a number of minutes', hint: 'Write only digits: `duration: 90`.' },
  tags: { kind: 'a list of words', hint: 'Write `tags: [waves, tides]`, and quotes around numbers.' },
  dir: { kind: 'a direction', hint: 'Write `ltr` or `rtl`.' },
};

const mends: Readonly<Record<string, { kind: string; hint: string }>> = {
  string: { kind: 'text', hint: 'Put it between quotes.' },
  number: { kind: 'a number', hint: 'Write only digits, without quotes.' },
  boolean: { kind: '`true` or `false`', hint: 'Write one of the two, without quotes.' },
  object: { kind: 'a group of lines', hint: 'Write `text: …` and `url: …` below it, each two spaces in.' },
};

function unknownKey(key: string, group: string): Words {
  const known = keysOf(group);
  const near = nearest(key, known);
  return {
    message: `${group === '' ? 'A lecture' : `\`${group}\``} has no \`${key}\`.`,
    hint: near ? `Did you mean \`${near}\`?` : `It can have ${known.map((name) => `\`${name}\``).join(', ')}.`,
  };
}

const GROUPS: Readonly<Record<string, object>> = {
  credit: lectureSchema.shape.credit.unwrap().shape,
  authors: personShape,
};
