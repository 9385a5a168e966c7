/** What a build has made of something that did not change is taken from the build before. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface KeptFiles {
  /** What was made under this key, else what is made now. */
  keep(key: string, make: () => Buffer | Promise<Buffer>): Promise<Buffer>;
  /** Forgets what nobody has asked for. */
  prune(): void;
}

export const hashOf = (...texts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(String(text.length)).update(' ').update(text);
  return hash.digest('hex').slice(0, 16);
};

/** @param name of a folder in the cache of the site. */
export function keptFiles(root: string, name: string): KeptFiles {
  const folder = path.join(root, 'node_modules/.cache', name);
  const used = new Set<string>();
  return {
    async keep(key, make) {
      used.add(key);
      const file = path.join(folder, key);
      if (existsSync(file)) return readFileSync(file);
      const made = await make();
      mkdirSync(folder, { recursive: true });
      // Written beside and renamed: a build that is ended leaves no half of a file.
      writeFileSync(`${file}.${process.pid}`, made);
      renameSync(`${file}.${process.pid}`, file);
      return made;
    },
    prune() {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const one of names.filter((each) => !used.has(each))) rmSync(path.join(folder, one), { force: true });
    },
  };
}
