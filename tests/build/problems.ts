/** All that is wrong with a lecture but for what its code does: read as the build reads it, without a build. */
import { mdxToMdast } from 'satteri';
import { FEATURES, readable } from '../../src/engine/build/astro/readable.ts';
import type { Macros } from '../../src/engine/build/read/formulas.ts';
import { prepare } from '../../src/engine/build/read/prepare.ts';
import { LectureError, type Problem } from '../../src/engine/build/read/problem.ts';
import { readLecture, type Lecture } from '../../src/engine/build/read/read.ts';
import type { Root } from '../../src/engine/build/read/tree.ts';

export function lectureOf(mdx: string, macros: Macros = {}): Lecture {
  const { text } = prepare(mdx);
  return readLecture(mdxToMdast(text, { features: FEATURES }) as Root, text, { macros });
}

function problemsOf(mdx: string): Problem[] {
  const { text, back, problems } = readable(mdx);
  const found = text === undefined ? [] : readLecture(mdxToMdast(text, { features: FEATURES }) as Root, text).problems;
  const all = [...problems, ...found.map((problem) => ({ ...problem, ...back(problem) }))];
  return all.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** What the build says, or nothing. */
export function said(mdx: string): string {
  const all = problemsOf(mdx);
  return all.length === 0 ? '' : new LectureError('lecture.mdx', mdx, all).message;
}

/** What the build says of some lines below a title, shortly: `3:5 what is wrong. Fix: what to do.` */
export const wrong = (...lines: string[]): string =>
  problemsOf(['# One', '', ...lines].join('\n')).map(({ line, column, message, hint }) => `${line}:${column} ${message} Fix: ${hint}`).join('\n');
