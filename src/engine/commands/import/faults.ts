/** What the build will say of a lecture that was imported, but for what only Astro finds: files, links, headers. */
import { mdxToMdast } from 'satteri';
import { FEATURES, readable } from '../../build/astro/readable.ts';
import { LectureError, type Problem } from '../../build/read/problem.ts';
import { readLecture } from '../../build/read/read.ts';
import type { Root } from '../../build/read/tree.ts';

/** @returns faults with file, line and column, or nothing. */
export function faultsIn(mdx: string, file: string): string {
  const { text, back, problems } = readable(mdx);
  const found = text === undefined ? [] : readLecture(mdxToMdast(text, { features: FEATURES }) as Root, text).problems;
  const placed = (problem: Problem): Problem => ({ ...problem, ...back(problem) });
  const all = [...problems, ...found.map(placed)].sort((a, b) => a.line - b.line || a.column - b.column);
  return all.length === 0 ? '' : new LectureError(file, mdx, all).message;
}
