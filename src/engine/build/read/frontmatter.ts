/** What is wrong between the two `---` at the top of a lecture, in the words of its author. */
import type { z } from 'astro/zod';
import { nearest } from '../../cell/nearest.ts';
import type { Position, Problem } from './problem.ts';
import { lectureSchema } from './schema.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'message' | 'hint'>;

export function frontmatterProblems(source: string, data: unknown): Problem[] {
  const lines = (/^---\n[\s\S]*?\n---/.exec(source)?.[0] ?? '').split('\n');
  const { error } = lectureSchema.safeParse(data);
  return (error?.issues ?? []).flatMap((issue) => problemsOf(issue, lines));
}

function problemsOf(issue: Issue, lines: readonly string[]): Problem[] {
  const name = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...placeOf(key, lines), ...unknownKey(key, name) }));
  }
  const place = placeOf(String(issue.path.at(-1)), lines);
  return [{ ...place, ...(place.line === 1 ? missing(name) : unfit(name, issue)) }];
}

/** Where a key stands; the top of the lecture where it stands nowhere. */
export function placeOf(key: string, lines: readonly string[]): Position {
  const at = lines.findIndex((line) => line.trimStart().startsWith(`${key}:`));
  return at < 0 ? { line: 1, column: 1 } : { line: at + 1, column: lines[at]!.search(/\S/) + 1 };
}

const missing = (name: string): Words => ({
  message: `This lecture has no \`${name}\`.`,
  hint: `Write \`${name}: …\` between two lines \`---\` at its top.`,
});

function unfit(name: string, issue: Issue): Words {
  const mend = issue.code === 'invalid_type' ? mends[issue.expected] : undefined;
  const value = VALUES[name];
  if (!mend && value) return { message: `\`${name}\` is not ${value.kind}.`, hint: value.hint };
  return mend
    ? { message: `\`${name}\` is not ${mend.kind}.`, hint: mend.hint }
    : { message: `\`${name}\` is not an address.`, hint: 'Write all of it, with `https://` in front.' };
}

const VALUES: Readonly<Record<string, { kind: string; hint: string }>> = {
  lang: { kind: 'a language', hint: 'Write its tag: `en`, `de`, `pt-BR`, `ar`.' },
  bibliography: { kind: 'a file or several', hint: 'Write `bibliography: refs.bib`, or `[a.bib, b.bib]`.' },
  nocite: { kind: 'a list of keys', hint: 'Write `nocite: "@*"` for all, or `nocite: "@knuth84, @lamport94"`.' },
  dir: { kind: 'a direction', hint: 'Write `ltr` or `rtl`.' },
};

const mends: Readonly<Record<string, { kind: string; hint: string }>> = {
  string: { kind: 'text', hint: 'Put it between quotes.' },
  number: { kind: 'a number', hint: 'Write digits alone, without quotes.' },
  boolean: { kind: '`true` or `false`', hint: 'Write one of the two, without quotes.' },
  object: { kind: 'a group of lines', hint: 'Write `text: …` and `url: …` below it, each two spaces in.' },
};

function unknownKey(key: string, group: string): Words {
  const { shape } = lectureSchema;
  const known = Object.keys(group === 'credit' ? shape.credit.unwrap().shape : shape);
  const near = nearest(key, known);
  return {
    message: `${group === '' ? 'A lecture' : `\`${group}\``} has no \`${key}\`.`,
    hint: near ? `Did you mean \`${near}\`?` : `It may have ${known.map((name) => `\`${name}\``).join(', ')}.`,
  };
}
