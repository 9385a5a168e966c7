/**
 * Makes the package `create-live-lectures` of the compiled engine, in `lib/create/`: a few KB, and nothing to install
 * with it. Its `devDependencies`, which npm leaves out, tell a new site the versions of what it needs.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { thisEngine } from '../src/engine/commands/scaffold/engine.ts';

const to = 'lib/create';
const entry = 'lib/engine/commands/create-cli.js';
const templates = 'lib/engine/commands/scaffold/templates';

/** A script and all that it imports: names of files alone. @throws Error for one that is a package of npm. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export)\b[^;=('"]*['"]([^'"]+)['"]/gm)) {
    if (name.startsWith('.')) withImports(join(dirname(file), name), found);
    else if (!name.startsWith('node:')) throw new Error(`${file} imports ${name}, which create-live-lectures does not bring.`);
  }
  return found;
}

/** Fills the folder with what was compiled before. */
export function makeCreatePackage(): void {
  rmSync(to, { recursive: true, force: true });
  for (const file of [...withImports(entry), 'LICENSE']) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(file, join(to, file));
  }
  cpSync(templates, join(to, templates), { recursive: true });
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

function manifest(): object {
  const { version, type, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  return {
    name: 'create-live-lectures',
    version,
    private: true,
    type,
    description: 'Makes a course of lectures with live code.',
    license,
    bin: { 'create-live-lectures': entry },
    files: ['lib'],
    devDependencies: thisEngine().versions,
  };
}
