/** `live-lectures serve`: the built site at an address of this machine, as a host would serve it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtBase } from './built-base.ts';
import { CommandError, type Run } from './command.ts';
import { serve } from './server.ts';

export const run: Run = async (args, { folder, say }) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      base: { type: 'string' },
    },
  });
  const { port } = values;
  const dir = resolve(folder, values.dir);
  if (!existsSync(dir)) throw new CommandError(`There is no folder ${values.dir}. Run \`npm run build\` first.`);
  const base = values.base ?? builtBase(dir);
  const served = await serve({ dir, port: Number(port), base, headers: true }).catch((error: unknown) => {
    throw new CommandError(`Port ${port} cannot be used: ${String(error)}`);
  });
  say(`The site is at ${served.url} (Ctrl-C ends it)`);
};
