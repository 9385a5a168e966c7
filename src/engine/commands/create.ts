/** `create-live-lectures my-course`, or `live-lectures create my-course`: a site in a new folder. It asks nothing. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError, type Run } from './command.ts';
import { thisEngine } from './scaffold/engine.ts';
import { keptTarball, siteFiles } from './scaffold/site-files.ts';

/** What may lie in a folder that is called empty. */
const unseen = ['.git', '.DS_Store'];

export const run: Run = async (args, { folder, say }) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const home = homeOf(positionals, folder);
  const engine = thisEngine();
  const files = siteFiles(basename(home), engine, process.versions.node);
  for (const [path, text] of files) write(join(home, path), text);
  if (engine.tarball !== undefined) {
    mkdirSync(dirname(join(home, keptTarball(engine.tarball))), { recursive: true });
    copyFileSync(engine.tarball, join(home, keptTarball(engine.tarball)));
  }
  const there = relative(folder, home);
  say(`A course with one lecture is in ${there === '' ? 'this folder' : there}. Next:\n`);
  for (const step of [...(there === '' ? [] : [`cd ${quoted(there)}`]), 'npm install', 'npm run dev']) say(`  ${step}`);
};

/** The folder to fill. @throws CommandError where it has no name, or is not empty. */
function homeOf(asked: readonly string[], from: string): string {
  const [name = '', ...more] = asked;
  if (name.trim() === '') throw new CommandError('Name the folder: `create-live-lectures my-course`.');
  if (more.length > 0) throw new CommandError(`Give one name, not ${asked.length}. Put quotes around it: "${asked.join(' ')}".`);
  const home = resolve(from, name);
  needName(basename(home));
  needEmpty(home, name);
  return home;
}

function needName(name: string): void {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name) && name.length <= 100 && name !== 'node_modules') return;
  const rule = 'Begin with a letter or digit, and use letters, digits, spaces, dots, hyphens and underscores.';
  throw new CommandError(`"${name}" cannot be the name of a course. ${rule}`);
}

function needEmpty(home: string, name: string): void {
  if (!existsSync(home)) return;
  if (!statSync(home).isDirectory()) throw new CommandError(`${name} is a file. Choose another name.`);
  const there = readdirSync(home).filter((entry) => !unseen.includes(entry));
  if (there.length === 0) return;
  throw new CommandError(`The folder ${name} is not empty: it contains ${there[0]}. Nothing was written. Choose another name.`);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function quoted(path: string): string {
  return path.includes(' ') ? `"${path}"` : path;
}
