/** Finds the lectures of the site, and refuses one whose first lines are wrong. */
import { readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { frontmatterProblems } from '../read/frontmatter.ts';
import { LectureError } from '../read/problem.ts';

/** @param folder where the lectures lie, from the root of the site. */
export function lectureLoader(folder: string): Loader {
  const files = glob({ base: `./${folder}`, pattern: '*/index.mdx', generateId: ({ entry }) => entry.replace(/\/.*/, '') });
  return {
    ...files,
    name: 'lectures',
    load: (context) => files.load({
      ...context,
      parseData: (entry) => {
        check(`${folder}/${entry.id}/index.mdx`, entry.filePath, entry.data);
        return context.parseData(entry);
      },
    }),
  };
}

/** @throws LectureError, before Astro says the same in its own words. */
function check(file: string, path: string | undefined, data: unknown): void {
  const source = path === undefined ? '' : readFileSync(path, 'utf8');
  const problems = frontmatterProblems(source, data);
  if (problems.length > 0) throw new LectureError(file, source, problems);
}
