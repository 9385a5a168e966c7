/** What the build will say of a lecture that was imported, but for what only Astro finds: files, links, headers. */
import { textProblems } from '../../build/astro/text-problems.ts';
import { LectureError } from '../../build/read/problem.ts';

/** @returns faults with file, line and column, or nothing. */
export function faultsIn(mdx: string, file: string): string {
  const problems = textProblems(mdx);
  return problems.length === 0 ? '' : new LectureError(file, mdx, problems).message;
}
