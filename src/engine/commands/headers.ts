/** `live-lectures headers --for nginx`: what a host should send, in the words of its server. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../cell/nearest.ts';
import { apacheRules, headersFile, nginxLocations } from '../build/site/headers.ts';
import { builtBase } from './built-base.ts';
import { CommandError, type Run } from './command.ts';
import { toBase } from './server.ts';

/** By name, how a server is told. */
const servers: Readonly<Record<string, (base: string, folder: string) => string>> = {
  nginx: nginxLocations,
  apache: apacheRules,
  netlify: headersFile,
  cloudflare: headersFile,
};

export const run: Run = async (args, { folder, say }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { for: { type: 'string', default: '' }, base: { type: 'string' }, folder: { type: 'string' } },
  });
  const { for: name } = values;
  const told = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (!told) throw unknown(name);
  const dist = join(folder, 'dist');
  const base = values.base === undefined ? builtBase(dist) : toBase(values.base);
  say(told(base, resolve(folder, values.folder ?? dist)).trimEnd());
};

function unknown(name: string): CommandError {
  const names = Object.keys(servers);
  const near = nearest(name, names);
  const mend = near === undefined ? `Write \`--for\` and one of ${names.join(', ')}.` : `Did you mean \`--for ${near}\`?`;
  return new CommandError(name === '' ? mend : `There are no headers for ${name}. ${mend}`);
}
