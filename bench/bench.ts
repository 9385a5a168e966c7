/**
 * `npm run bench` measures the built site; `npm run bench -- loads keys` only the named parts. With `--before <folder>`
 * the pages of another built site are measured too, each part just before ours; `--write` keeps all in RESULTS.md.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../src/engine/commands/browser.mjs';
import { serve } from '../src/engine/commands/server.ts';
import { benchBuild } from './build.ts';
import { benchCharts } from './charts.ts';
import { benchClass } from './class.ts';
import { benchDev } from './dev.ts';
import { benchDrags } from './drags.ts';
import { benchEditor } from './editor.ts';
import { serveFloor } from './floor.ts';
import { benchHeap } from './heap.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchKeys, benchLoads } from './pages.ts';
import { benchFrames } from './playground.ts';
import { benchQuiz } from './quiz.ts';
import { benchPresent } from './present.ts';
import { benchRebuild } from './rebuild.ts';
import { resultsPage, thisMachine } from './results.ts';
import { benchSandbox } from './sandbox.ts';
import { benchSearch } from './search.ts';
import { benchTraining } from './training.ts';

const article = 'lectures/mini-ml/';
const slides = 'lectures/mini-ml/slides/';
const guide = 'lectures/guide/';
const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('There is no Chromium. `npm test` installs one.');

const { values: { before, write }, positionals: asked } = parseArgs({
  allowPositionals: true, options: { before: { type: 'string' }, write: { type: 'boolean' } },
});
const dirs = [...(before === undefined ? [] : [before]), 'dist'];
const sites = await Promise.all(dirs.map((dir) => serve({ dir })));
const floor = await serveFloor();
const browser = await chromium.launch({ executablePath, args: chromiumArgs });

/** What is measured of a built site. */
const ofPages: Readonly<Record<string, (site: string) => Promise<string>>> = {
  loads: (site) => benchLoads(browser, floor, site, [article, slides]),
  keys: (site) => benchKeys(browser, floor, site, slides),
  editor: (site) => benchEditor(browser, site + article),
  heap: (site) => benchHeap(browser, site + article, site + slides),
  frames: (site) => benchFrames(browser, site),
  quiz: (site) => benchQuiz(browser, site + article),
  present: (site) => benchPresent(browser, site + slides),
  drags: (site) => benchDrags(browser, site + article),
  search: (site) => benchSearch(browser, site + article),
};

/** What is measured of this project. */
const ofProject: Readonly<Record<string, () => Promise<string>>> = {
  lighthouse: () => benchLighthouse(sites.at(-1)!.url, ['', article, slides, guide], executablePath),
  training: () => Promise.resolve(benchTraining()),
  class: () => benchClass(browser, 'dist', slides),
  charts: () => benchCharts(browser),
  sandbox: () => benchSandbox(),
  dev: () => benchDev(browser),
  build: benchBuild,
  rebuild: benchRebuild,
};

const unknown = asked.filter((name) => !(name in ofPages) && !(name in ofProject));
if (unknown.length > 0) {
  const known = [...Object.keys(ofPages), ...Object.keys(ofProject)].join(', ');
  throw new Error(`There is no part ${unknown.join(', ')}. There are ${known}.`);
}

const tables: string[] = [];
async function measure(name: string, which: string, run: () => Promise<string>): Promise<void> {
  if (asked.length > 0 && !asked.includes(name)) return;
  tables.push(which + await run());
  console.log(`\n${tables.at(-1)}`);
}

for (const [name, run] of Object.entries(ofPages)) {
  for (const [at, { url }] of sites.entries()) {
    await measure(name, at < sites.length - 1 ? 'Before. ' : '', () => run(url));
  }
}
for (const [name, run] of Object.entries(ofProject)) await measure(name, '', run);
if (write) writeFileSync('bench/RESULTS.md', resultsPage(new Date(), thisMachine(browser.version()), tables));
await browser.close();
await Promise.all([...sites, floor].map((one) => one.close()));
