/** A lecture as its author wrote it, frontmatter and all: readers may take it home. */
import { readFile } from 'node:fs/promises';

export const readSource = (path: string): Promise<string> => readFile(path, 'utf8');
