/** Where the lectures of a site are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command.ts';

/** The folder of lectures, from the folder of the site. @throws CommandError where it is not there. */
export function lecturesFolder(site: string, asked = 'content/lectures'): string {
  if (existsSync(join(site, asked))) return asked;
  throw new CommandError(`There is no folder ${asked} here. Go to the folder of your site, or name another: \`--into lectures\`.`);
}
