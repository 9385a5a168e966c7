/** The package that runs: its versions, and where it came from. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command.ts';

export interface Engine {
  version: string;
  /** The packed file that it was installed from; of a registry there is none. */
  tarball: string | undefined;
  /** Exact versions of what a site needs beside it. */
  versions: Readonly<Record<'astro' | 'playwright' | 'node' | 'vite' | '@observablehq/plot', string>>;
}

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface Installed {
  packages: Record<string, { resolved?: string }>;
}

/** The folder of the package: four folders up, in the repository and as installed. */
const home = fileURLToPath(new URL('../../../..', import.meta.url));

export function thisEngine(folder = home): Engine {
  const manifest = parse<Manifest>(join(folder, 'package.json'));
  const { version, dependencies = {}, devDependencies } = manifest;
  const all = { ...devDependencies, ...dependencies };
  const pick = (name: string): string => all[name] ?? '*';
  return {
    version,
    tarball: tarballOf(folder, manifest),
    versions: {
      'astro': pick('astro'),
      'playwright': pick('playwright'),
      'node': pick('node'),
      'vite': pick('vite'),
      '@observablehq/plot': pick('@observablehq/plot'),
    },
  };
}

/**
 * npm notes beside the packages what it installed, and from where. The package that only makes courses lies beside the
 * packed engine. @throws CommandError where it does not.
 */
function tarballOf(folder: string, { name, version }: Manifest): string | undefined {
  const modules = dirname(folder);
  const note = join(modules, '.package-lock.json');
  if (!existsSync(note)) return undefined;
  const { resolved = '' } = parse<Installed>(note).packages[`node_modules/${name}`] ?? {};
  if (!resolved.startsWith('file:')) return undefined;
  const file = resolve(dirname(modules), resolved.slice('file:'.length));
  const engine = join(dirname(file), `live-lectures-${version}.tgz`);
  if (name === 'live-lectures') return existsSync(file) ? file : undefined;
  if (existsSync(engine)) return engine;
  throw new CommandError(`Courses are installed from ${basename(engine)}. Put it beside ${basename(file)}.`);
}

function parse<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
