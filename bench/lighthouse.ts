/** Lighthouse's scores, as a phone would get them. It is fetched for the bench alone: its packages are many. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumArgs } from '../src/engine/commands/browser.mjs';
import { median, table } from './table.ts';

const version = '13.5.0';
const rounds = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Scores = Readonly<Record<(typeof categories)[number], number>>;

interface Report {
  categories: Record<string, { score: number | null }>;
}

async function audit(url: string, executablePath: string): Promise<Scores> {
  const flags = [`--chrome-flags=${chromiumArgs.join(' ')}`, '--output=json', '--quiet'];
  const { stdout } = await promisify(execFile)('npx', ['--yes', `lighthouse@${version}`, url, ...flags], {
    env: { ...process.env, CHROME_PATH: executablePath },
    maxBuffer: 64e6,
  });
  const report = JSON.parse(stdout) as Report;
  const entries = categories.map((name) => [name, Math.round((report.categories[name]?.score ?? NaN) * 100)]);
  return Object.fromEntries(entries) as Scores;
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
