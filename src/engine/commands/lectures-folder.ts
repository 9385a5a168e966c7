/** Where the lectures of a site are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command.ts';

/** The folder of lectures, from the folder of the site. @throws CommandError where it is not there. */
export function lecturesFolder(site: string, asked = 'content/lectures'): string {
  if (existsSync(join(site, asked))) return asked;
  const mend = 'Go to the folder of your site, or name another: `--into lectures`.';
  throw new CommandError(`There is no folder ${asked} here. ${mend}`);
}

/** The largest `order` of the lectures that are there. */
export function lastOrder(lectures: string): number {
  const orders = readdirSync(lectures).map((slug) => {
    const file = join(lectures, slug, 'index.mdx');
    const [, order] = /^order: *(-?\d+)/m.exec(existsSync(file) ? readFileSync(file, 'utf8') : '') ?? [];
    return Number(order ?? 0);
  });
  return Math.max(0, ...orders);
}
