/** Files that look like lectures and are read by nobody, because of their names. */

export interface Misnamed {
  /** In words: which file, why, and what to do. */
  errors: readonly string[];
  /** Folders that are left out on purpose. */
  drafts: readonly string[];
}

/** @param files all files below the folder of lectures, as `week-1/index.mdx`. */
export function misnamed(files: readonly string[], folder: string): Misnamed {
  const drafts = [...new Set(files.map((file) => file.split('/')[0]!).filter((name) => name.startsWith('_')))];
  const read = new Set(files.filter((file) => /^[^/]+\/index\.mdx$/.test(file)).map((file) => file.split('/')[0]!));
  const isText = (file: string): boolean => /\.(mdx?|markdown)$/i.test(file) && !/readme/i.test(file);
  const lost = files.filter((file) => isText(file) && !file.startsWith('_'));
  return { drafts, errors: lost.flatMap((file) => fault(file, read, folder)) };
}

function fault(file: string, read: ReadonlySet<string>, folder: string): string[] {
  const [first = '', ...rest] = file.split('/');
  const name = rest.join('/') || first;
  const said = (why: string, hint: string): string[] => [`${folder}/${file} ${why}\n  Fix: ${hint}`];
  if (rest.length === 0) {
    const slug = name.replace(/\.\w+$/, '');
    return said('is not read: each lecture has a folder of its own.', `Move it to \`${folder}/${slug}/index.mdx\`.`);
  }
  if (rest.length > 1 || read.has(first)) return [];
  if (name === 'index.mdx') return [];
  return said('is not read: a lecture must be called `index.mdx`.', `Rename it to \`${folder}/${first}/index.mdx\`.`);
}
