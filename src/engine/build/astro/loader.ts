/** Finds the lectures of the site, and refuses one whose first lines are wrong. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { frontmatterProblems } from '../read/frontmatter.ts';
import { misnamed } from '../read/misnamed.ts';
import { LectureError } from '../read/problem.ts';
import { yamlProblems } from '../read/yaml.ts';

/** @param folder where the lectures lie, from the root of the site. */
export function lectureLoader(folder: string): Loader {
  const files = glob({
    base: `./${folder}`,
    pattern: '[^_]*/index.mdx',
    generateId: ({ entry }) => entry.replace(/\/.*/, ''),
  });
  return {
    ...files,
    name: 'lectures',
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      checkNames(folder, root, (draft) =>
        context.logger.info(`${folder}/${draft} is a draft and left out, as its name begins with _.`));
      return files.load({
        ...context,
        parseData: (entry) => {
          check(`${folder}/${entry.id}/index.mdx`, root, entry.data);
          return context.parseData(entry);
        },
      });
    },
  };
}

/** @throws Error for files that are named as no lecture is, and for first lines that YAML cannot read. */
function checkNames(folder: string, root: string, tellDraft: (folder: string) => void): void {
  const cwd = path.join(root, folder);
  const names = globSync('**/*.{mdx,md,markdown}', { cwd }).map((name) => name.replaceAll('\\', '/'));
  const { errors, drafts } = misnamed(names, folder);
  drafts.forEach(tellDraft);
  const unread = names.filter((name) => /^[^/_][^/]*\/index\.mdx$/.test(name)).flatMap((name) => {
    const source = readFileSync(path.join(cwd, name), 'utf8');
    const problems = yamlProblems(source);
    return problems.length > 0 ? [new LectureError(`${folder}/${name}`, source, problems).message] : [];
  });
  if (errors.length + unread.length > 0) throw new Error([...errors, ...unread].join('\n\n'));
}

/** @throws LectureError, before Astro says the same in its own words. */
function check(file: string, root: string, data: unknown): void {
  const source = readFileSync(path.join(root, file), 'utf8');
  const problems = frontmatterProblems(source, data);
  if (problems.length > 0) throw new LectureError(file, source, problems);
}
