/** All commands of `live-lectures`: what each does in a line, and where it is. */
import { nearest } from '../cell/nearest.ts';
import { CommandError, type Run } from './command.ts';

export interface Entry {
  /** One line for `--help`. */
  does: string;
  load(): Promise<{ run: Run }>;
}

/** A file is loaded when its command is asked for. */
export const commands: Readonly<Record<string, Entry>> = {
  'create': { does: 'make a site in a new folder', load: () => import('./create.ts') },
  'new': { does: 'add a lecture', load: () => import('./new.ts') },
  'import': { does: 'make a lecture from a Slidev or Marp deck, or a notebook', load: () => import('./import.ts') },
  'build': { does: 'build the site into dist/', load: () => import('./build.ts') },
  'serve': { does: 'serve dist/ as a host would', load: () => import('./serve.ts') },
  'class': { does: 'serve dist/ to a class that follows on their own devices', load: () => import('./class.ts') },
  'check:slides': { does: 'find slides that are too full', load: () => import('./check-slides.ts') },
  'headers': { does: 'list the headers a host should send: --for nginx', load: () => import('./headers.ts') },
  'zip': { does: 'pack dist/ as a zip that opens with a double click', load: () => import('./zip.ts') },
  'pdf': { does: 'print each lecture, or the whole course, to pdf/', load: () => import('./pdf.ts') },
};

/** @throws CommandError for a name that no command has. */
export function commandNamed(name: string): Entry {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (found) return found;
  const near = nearest(name, Object.keys(commands));
  const meant = near === undefined ? 'Run `live-lectures --help` to see all commands.' : `Did you mean \`${near}\`?`;
  throw new CommandError(`live-lectures has no command \`${name}\`. ${meant}`);
}

/** What `--help` shows. */
export function help(): string {
  const names = Object.keys(commands);
  const wide = Math.max(...names.map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(wide)}  ${does}`);
  return ['live-lectures <command>', '', ...lines].join('\n');
}
