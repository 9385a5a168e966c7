/** Which lectures are in a built site. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command.ts';

/** The slugs of the built lectures that were asked for; all, where none was named. @throws CommandError for others. */
export function builtLectures(dist: string, asked: readonly string[]): string[] {
  const built = slugsIn(join(dist, 'lectures'));
  if (built.length === 0) throw new CommandError('No lecture has been built. Run `npm run build` first.');
  const unknown = asked.find((slug) => !built.includes(slug));
  if (unknown !== undefined) throw new CommandError(`There is no lecture ${unknown}. There are: ${built.join(', ')}.`);
  return asked.length > 0 ? [...asked] : built;
}

function slugsIn(lectures: string): string[] {
  if (!existsSync(lectures)) return [];
  return readdirSync(lectures).filter((slug) => existsSync(join(lectures, slug, 'slides/index.html'))).sort();
}
