/** All that reading finds wrong with the text of a lecture; files, links and code are not looked at. */
import { mdxToMdast } from 'satteri';
import type { Vocabulary } from '../read/names.ts';
import type { Problem } from '../read/problem.ts';
import { readLecture } from '../read/read.ts';
import type { Root } from '../read/tree.ts';
import { FEATURES, readable } from './readable.ts';

export function textProblems(mdx: string, vocabulary: Partial<Vocabulary> = {}): Problem[] {
  const { text, back, problems } = readable(mdx);
  const root = text === undefined ? undefined : mdxToMdast(text, { features: FEATURES }) as Root;
  const found = root === undefined || text === undefined ? [] : readLecture(root, text, vocabulary).problems;
  return [...problems, ...found.map((problem) => ({ ...problem, ...back(problem) }))];
}
