/** Finds the lectures of the site, and refuses one whose first lines are wrong. */
import { readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { frontmatterProblems } from '../read/frontmatter.ts';
import { LectureError } from '../read/problem.ts';

const files = glob({
  base: './content/lectures',
  pattern: '*/index.mdx',
  generateId: ({ entry }) => entry.replace(/\/.*/, ''),
});

export const lectureLoader: Loader = {
  ...files,
  name: 'lectures',
  load: (context) => files.load({
    ...context,
    parseData: (entry) => {
      check(entry.id, entry.filePath, entry.data);
      return context.parseData(entry);
    },
  }),
};

/** @throws LectureError, before Astro says the same in its own words. */
function check(slug: string, path: string | undefined, data: unknown): void {
  const source = path === undefined ? '' : readFileSync(path, 'utf8');
  const problems = frontmatterProblems(source, data);
  if (problems.length > 0) throw new LectureError(`content/lectures/${slug}/index.mdx`, source, problems);
}
