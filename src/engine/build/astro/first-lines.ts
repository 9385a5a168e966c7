/**
 * Lectures whose first lines are wrong. Astro reads those of all lectures before it reads any text, and stops at the
 * first that it cannot take: here all of them are told at once, each with what is wrong further down.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { partProblems } from '../read/course-problems.ts';
import { frontmatterProblems } from '../read/frontmatter.ts';
import { LectureError, type Problem } from '../read/problem.ts';
import { yamlProblems } from '../read/yaml.ts';
import type { ForReading, Top } from './vocabulary.ts';

/** @param files the lectures, from the root of the site. @returns a message for each that is refused. */
export async function firstLineFaults(files: readonly string[], settings: ForReading): Promise<string[]> {
  const said = await Promise.all(files.map(async (file) => {
    const source = readFileSync(path.join(settings.root, file), 'utf8').replaceAll('\r\n', '\n');
    const unread = yamlProblems(source);
    const top = unread.length > 0 ? undefined : topOf(source);
    const problems = top ? topProblems(source, top, settings) : unread;
    if (problems.length === 0) return [];
    return [new LectureError(file, source, [...problems, ...await below(file, source, top ?? {}, settings)]).message];
  }));
  return said.flat();
}

/** As Astro reads it, with a day as a date; undefined for what it will refuse itself. */
function topOf(source: string): Top | undefined {
  const [, text = ''] = /^\uFEFF?---\n([\s\S]*?)\n---/.exec(source) ?? [];
  try {
    return Object(parse(text, { customTags: ['timestamp'], logLevel: 'silent' })) as Top;
  } catch {
    return undefined;
  }
}

export function topProblems(source: string, top: Top, { site }: Pick<ForReading, 'site'>): Problem[] {
  const { part } = top;
  const parts = site.parts.map(({ title }) => title);
  const unknown = typeof part === 'string' ? partProblems(source, part, parts) : [];
  return [...frontmatterProblems(source.replaceAll('\r\n', '\n'), top), ...unknown];
}

/** What reading finds; what the code does is found when it runs. */
async function below(file: string, source: string, top: Top, settings: ForReading): Promise<Problem[]> {
  const { textProblems } = await import('./text-problems.ts');
  const { vocabularyOf } = await import('./vocabulary.ts');
  const { vocabulary, problems } = await vocabularyOf(file, source, top, settings);
  return [...problems, ...textProblems(source, vocabulary)];
}
