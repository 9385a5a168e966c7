/** Finds the lectures of the site, and refuses one whose first lines are wrong. */
import { globSync, readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { frontmatterProblems } from '../read/frontmatter.ts';
import { misnamed } from '../read/misnamed.ts';
import { LectureError } from '../read/problem.ts';
import { yamlProblems } from '../read/yaml.ts';

const FOLDER = 'content/lectures';

const files = glob({
  base: `./${FOLDER}`,
  pattern: '[^_]*/index.mdx',
  generateId: ({ entry }) => entry.replace(/\/.*/, ''),
});

export const lectureLoader: Loader = {
  ...files,
  name: 'lectures',
  load: (context) => {
    checkNames((draft) => context.logger.info(`${FOLDER}/${draft} is a draft and left out, as its name begins with _.`));
    return files.load({
      ...context,
      parseData: (entry) => {
        check(entry.id, entry.filePath, entry.data);
        return context.parseData(entry);
      },
    });
  },
};

/** @throws Error for files that are named as no lecture is, and for first lines that YAML cannot read. */
function checkNames(tellDraft: (folder: string) => void): void {
  const names = globSync('**/*.{mdx,md,markdown}', { cwd: FOLDER }).map((name) => name.replaceAll('\\', '/'));
  const { errors, drafts } = misnamed(names, FOLDER);
  drafts.forEach(tellDraft);
  const unread = names.filter((name) => /^[^/_][^/]*\/index\.mdx$/.test(name)).flatMap((name) => {
    const source = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const problems = yamlProblems(source);
    return problems.length > 0 ? [new LectureError(`${FOLDER}/${name}`, source, problems).message] : [];
  });
  if (errors.length + unread.length > 0) throw new Error([...errors, ...unread].join('\n\n'));
}

/** @throws LectureError, before Astro says the same in its own words. */
function check(slug: string, path: string | undefined, data: unknown): void {
  const source = path === undefined ? '' : readFileSync(path, 'utf8');
  const problems = frontmatterProblems(source, data);
  if (problems.length > 0) throw new LectureError(`content/lectures/${slug}/index.mdx`, source, problems);
}
