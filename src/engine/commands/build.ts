/**
 * `live-lectures build`: Astro's build, in a process that gives memory back sooner. Many lectures take a third less
 * with it. `--at https://example.org/course/` says where it will be published: Astro's `--site` and `--base` in one.
 */
import { fileURLToPath } from 'node:url';
import { CommandError, type Run } from './command.ts';

/** The heap grows in small steps. */
const flags = ['--max-semi-space-size=8', '--heap-growing-percent=30'];
/** Neither the bundler nor the C library keeps what was freed. They read this once, as they are loaded. */
const sparing = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '2' };

export const run: Run = async (given) => {
  const astro = new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'));
  const args = [fileURLToPath(astro), 'build', ...placed(given)];
  if (process.platform !== 'win32') {
    process.execve?.(process.execPath, [process.execPath, ...flags, ...args], { ...sparing, ...process.env });
  }
  // Where no process can take the place of another, Astro runs in this one, as it is.
  process.argv.splice(1, process.argv.length, ...args);
  await import(astro.href);
};

/** The arguments with an address in place of `--at`. @throws CommandError where it is none. */
export function placed(args: readonly string[]): string[] {
  const at = args.findIndex((arg) => arg === '--at' || arg.startsWith('--at='));
  if (at < 0) return [...args];
  const inOne = args[at]!.startsWith('--at=');
  const address = inOne ? args[at]!.slice('--at='.length) : args[at + 1] ?? '';
  const url = /^https?:/.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  if (!url) throw new CommandError(`--at must be the address of the site, such as https://example.org/course/, not "${address}".`);
  const base = url.pathname.replace(/\/*$/, '/');
  return [...args.slice(0, at), '--site', url.origin, '--base', base, ...args.slice(at + (inOne ? 1 : 2))];
}
