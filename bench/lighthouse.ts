/** Lighthouse's scores, as a phone would get them. It is fetched for the bench alone: its packages are many. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { chromiumArgs } from '../src/engine/commands/browser.mjs';
import { median, table } from './table.ts';

const version = '13.5.0';
const rounds = 5;
/** Milliseconds for one page; a quiet machine needs twenty seconds. */
const patience = 180_000;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Scores = Readonly<Record<(typeof categories)[number], number>>;

interface Report {
  categories: Record<string, { score: number | null }>;
}

async function audit(url: string, executablePath: string): Promise<Scores> {
  const flags = [`--chrome-flags=${chromiumArgs.join(' ')}`, '--output=json', '--quiet'];
  const said = await outputOf(['--yes', `lighthouse@${version}`, url, ...flags], url, executablePath);
  const report = JSON.parse(said) as Report;
  const entries = categories.map((name) => [name, Math.round((report.categories[name]?.score ?? NaN) * 100)]);
  return Object.fromEntries(entries) as Scores;
}

/** @throws Error where it does not end: on a busy machine its Chromium may never answer it. */
async function outputOf(args: readonly string[], url: string, executablePath: string): Promise<string> {
  const env = { ...process.env, CHROME_PATH: executablePath };
  // A group of its own, so that its browser ends with it.
  const child = spawn('npx', args, { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let isLate = false;
  const end = setTimeout(() => {
    isLate = true;
    process.kill(-child.pid!, 'SIGKILL');
  }, patience);
  const said = await text(child.stdout);
  clearTimeout(end);
  const limit = `within ${patience / 60_000} minutes for ${url}`;
  if (isLate) throw new Error(`Lighthouse did not end ${limit}. Try again when the machine is less busy.`);
  return said;
}

/** The median score of five runs, in each category. */
export async function benchLighthouse(site: string, paths: readonly string[], executablePath: string): Promise<string> {
  const rows: string[][] = [];
  for (const path of paths) {
    const runs: Scores[] = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await audit(site + path, executablePath));
    rows.push([`/${path}`, ...categories.map((name) => String(median(runs.map((scores) => scores[name]))))]);
  }
  return table(`Lighthouse ${version} (median of ${rounds})`, ['page', ...categories], rows);
}
