/** A lecture as its author wrote it, frontmatter and all: readers may take it home. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

export const readSource = (path: string): Promise<string> => readFile(path, 'utf8');

/** All lectures of a folder by file name: `content/lectures/waves/index.mdx`. */
export async function readSources(root: string, content: string): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for await (const file of glob(`${content}/*/index.mdx`, { cwd: root })) {
    sources.set(file.split(path.sep).join('/'), await readSource(path.join(root, file)));
  }
  return sources;
}

/** Its first lines, without the fences. */
const topOf = (source: string): string => /^---\r?\n([^]*?)\n---/.exec(source)?.[1] ?? '';

/** Whether its first lines say that it is not to be published. */
export const isDraft = (source: string): boolean => /^draft:\s*true\s*$/m.test(topOf(source));

/** The language that its first lines say: they are checked elsewhere. */
export const languageIn = (source: string): string | undefined => /^lang:\s*["']?([\w-]+)/m.exec(topOf(source))?.[1];
