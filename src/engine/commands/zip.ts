/**
 * `npm run zip`: writes the built site as one zip with a folder that opens by a double click on its `index.html`: for
 * rooms without a network, and for those who keep a course.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { toFileFolder } from '../build/site/file-folder.ts';
import { CommandError, type Run } from './command.ts';

/** The same site gives the same bytes, so no file has the time of its making. */
const since = new Date(1980, 0, 1, 12);

export const run: Run = async (_args, { folder, say }) => {
  const dist = join(folder, 'dist');
  const isBuilt = existsSync(join(dist, 'index.html'));
  if (!isBuilt) throw new CommandError('The site has not been built. Run `npm run build` first.');
  const name = basename(folder);
  const files = [...await toFileFolder(dist)].map(([path, body]) => [`${name}/${path}`, body] as const);
  const zip = zipSync(Object.fromEntries(files), { mtime: since, level: 9 });
  writeFileSync(join(folder, `${name}.zip`), zip);
  say(`${name}.zip: ${files.length} files, ${(zip.length / 1e6).toFixed(1)} MB. Unpack it and open ${name}/index.html.`);
};
