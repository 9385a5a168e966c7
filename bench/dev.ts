/** What an author waits for: the first page of `npm run dev`, and a saved sentence or number until it is shown. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { copyProject, emptyFolder } from './build.ts';
import { median, short, table, within } from './table.ts';

const saves = 5;
/** How many times Astro's own first page, and its own save. */
const limits = { first: 2, save: 4 };
const lecture = 'content/lectures/mini-ml/index.mdx';
const barePage = 'src/pages/index.astro';

interface Dev {
  url: string;
  close(): void;
}

/** Starts a development server, and waits until it says its address. */
function startDev(folder: string): Promise<Dev> {
  const args = [join(folder, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'];
  const child: ChildProcess = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, fail) => {
    let said = '';
    child.once('close', (code) => fail(new Error(`The development server ended with ${code}.\n${said}`)));
    child.stdout!.on('data', (text: Buffer) => {
      said += text.toString();
      const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (url !== undefined) done({ url, close: () => void child.kill() });
    });
  });
}

interface Times {
  /** Milliseconds from the start of the server to the first page that is drawn. */
  first: number;
  /** Milliseconds from each save to the change on the page. */
  saves: number[];
}

/** Writes a mark into a file, and waits until the page shows it. */
async function save(page: Page, file: string, text: string, from: string, at: number): Promise<number> {
  const mark = `mark${at}`;
  const shown = page.waitForFunction((wanted) => document.body.textContent!.includes(wanted), mark);
  const start = performance.now();
  writeFileSync(file, text.replace(from, `${from} ${mark}`));
  await shown;
  return performance.now() - start;
}

async function measure(browser: Browser, folder: string, path: string, file: string, from: string): Promise<Times> {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say "${from}" any more: let the bench save another sentence.`);
  const page = await browser.newPage();
  const start = performance.now();
  const dev = await startDev(folder);
  try {
    await page.goto(dev.url + path, { waitUntil: 'load', timeout: 120_000 });
    const first = performance.now() - start;
    const times: number[] = [];
    for (let at = 0; at < saves; at += 1) {
      await page.waitForLoadState('networkidle');
      times.push(await save(page, join(folder, file), text, from, at));
    }
    return { first, saves: times };
  } finally {
    await page.close();
    dev.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Astro with one page, and without us. */
function bareProject(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, barePage), '<html lang="en"><title>Bare</title><p>A sentence</p></html>\n');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

export async function benchDev(browser: Browser): Promise<string> {
  const bare = await measure(browser, bareProject(), '', barePage, 'A sentence');
  const sentence = 'A model is a function with parameters';
  const own = await measure(browser, copyProject(), 'lectures/mini-ml/', lecture, sentence);
  const row = (name: string, { first, saves: times }: Times): string[] => {
    const saved = median(times);
    return [
      name, short(first), short(first / bare.first), short(saved), short(saved / median(bare.saves)),
      within({ first: [first / bare.first, limits.first], save: [saved / median(bare.saves), limits.save] }),
    ];
  };
  const columns = ['', 'first page ms', '× Astro', 'save → shown ms', '× Astro', ''];
  return table('npm run dev', columns, [row('a lecture of 44 slides', own), row('Astro alone, one page', bare)]);
}
