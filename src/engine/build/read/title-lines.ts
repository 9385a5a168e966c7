/** What the first slide says below its title where its author did not: who teaches the lecture, and when. */
import type { Block, NodeOf } from './tree.ts';
import { textOf } from './tree.ts';
import { inWords } from './day.ts';
import { lectureSchema } from './schema.ts';

const { authors: people, date: day } = lectureSchema.shape;

/** @param top what stands between the two `---`. */
export function titleLines(top: Readonly<Record<string, unknown>>, language: string, written: string): string[] {
  const authors = people.safeParse(top['authors']).data ?? [];
  const date = day.safeParse(top['date']).data;
  const names = authors.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', ')).join('; ');
  const isNamed = authors.length === 0 || authors.some(({ name }) => written.includes(name));
  const isDated = date === undefined || written.includes(date.slice(0, 4));
  return [...(isNamed ? [] : [names]), ...(isDated ? [] : [inWords(date, language)])];
}

/** The blocks of the first slide with what it lacks, below its title and subtitle. */
export function withTitleLines(
  blocks: readonly Block[], top: Readonly<Record<string, unknown>>, language: string,
): Block[] {
  const title = blocks.findIndex(({ type }) => type === 'heading');
  const lines = titleLines(top, language, blocks.map((block) => textOf(block)).join('\n'));
  if (title < 0 || lines.length === 0) return [...blocks];
  const rest = blocks.slice(title + 1).findIndex(({ type }) => type !== 'paragraph');
  const end = rest < 0 ? blocks.length : title + 1 + rest;
  return [...blocks.slice(0, end), ...lines.map(paragraph), ...blocks.slice(end)];
}

const paragraph = (value: string): NodeOf<'paragraph'> =>
  ({ type: 'paragraph', children: [{ type: 'text', value }] });
