/** How long the build takes, and how much memory, for one lecture and for many that share no number. */
import { spawn } from 'node:child_process';
import {
  cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vary } from './lectures.ts';
import { residentBytes } from './memory.ts';
import { short, table } from './table.ts';

const counts = [1, 10, 100];
const parts = [
  'astro.config.mjs', 'content', 'package-lock.json', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json',
];
const lecture = 'content/lectures/mini-ml';

/** A folder in which the project's packages are found, and nothing that was kept of a build. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mini-ml-bench-'));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !/^\.(?!bin)/.test(entry))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}

/** A copy of the project with caches of its own, so that every build of it begins cold. */
export function copyProject(): string {
  const folder = emptyFolder();
  for (const part of parts.filter((one) => existsSync(one))) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

function addLectures(folder: string, count: number): void {
  for (let copy = 1; copy < count; copy += 1) {
    const target = join(folder, `${lecture}-${copy}`);
    cpSync(lecture, target, { recursive: true });
    writeFileSync(join(target, 'index.mdx'), vary(readFileSync(`${lecture}/index.mdx`, 'utf8'), copy));
  }
}

export interface Measured {
  seconds: number;
  megabytes: number;
}

/** @param args what Node runs: the engine's own command, if not Astro alone. */
export async function measureBuild(
  folder: string, args: readonly string[] = ['src/engine/commands/cli.ts', 'build'],
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, residentBytes(child.pid ?? 0));
  }, 50);
  const code = await new Promise((done) => child.once('close', done));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`The build of ${folder} failed.`);
  return { seconds: (performance.now() - start) / 1000, megabytes: peak / 1e6 };
}

/** Builds 1, 10 and 100 lectures, each in a cold copy of the project. */
export async function benchBuild(): Promise<string> {
  const rows: string[][] = [];
  for (const count of counts) {
    const folder = copyProject();
    try {
      addLectures(folder, count);
      const { seconds, megabytes } = await measureBuild(folder);
      rows.push([String(count), short(seconds), short(megabytes)]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return table('Cold build', ['lectures', 'seconds', 'peak MB'], rows);
}
