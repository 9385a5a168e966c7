/** Below which path a site was built: its pages say where their scripts are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `/`, or `/course/`. */
export function builtBase(dist: string): string {
  const page = ['404.html', 'index.html'].map((name) => join(dist, name)).find((file) => existsSync(file));
  const html = page === undefined ? '' : readFileSync(page, 'utf8');
  return /\b(?:src|href)="(\/(?:[^"]*\/)?)_astro\//.exec(html)?.[1] ?? '/';
}
