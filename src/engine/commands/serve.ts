/** `live-lectures serve`: the built site at an address of this machine, as a host would serve it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError, type Run } from './command.ts';
import { serve } from './server.ts';

export const run: Run = async (args, { folder, say }) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '/' },
    },
  });
  const { dir, port, base } = values;
  const served = await serve({ dir: resolve(folder, dir), port: Number(port), base }).catch((error: unknown) => {
    throw new CommandError(`Port ${port} cannot be used: ${String(error)}`);
  });
  say(`The site is at ${served.url} (Ctrl-C ends it)`);
};
