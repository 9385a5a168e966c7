/** Whether a built site is older than what it was built from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['astro.config.mjs', 'astro.config.ts', 'content', 'package-lock.json', 'public', 'src'];

/** The time of the last change below a path; a folder changes when a file comes or goes. */
function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => changedAt(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...inside);
}

/** @param folder that of the site, with `dist/` in it */
export function isStale(folder: string): boolean {
  const built = statSync(join(folder, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.some((source) => changedAt(join(folder, source)) > built);
}
