/** `npm run bench` measures the built site; `npm run bench -- loads keys` only the named parts. */
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../src/engine/commands/browser.mjs';
import { serve } from '../src/engine/commands/server.ts';
import { benchBuild } from './build.ts';
import { benchClass } from './class.ts';
import { benchDrags } from './drags.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchKeys, benchLoads } from './pages.ts';
import { benchFrames } from './playground.ts';
import { benchQuiz } from './quiz.ts';
import { benchPresent } from './present.ts';
import { benchRebuild } from './rebuild.ts';
import { benchSandbox } from './sandbox.ts';
import { benchSearch } from './search.ts';
import { benchTraining } from './training.ts';

const article = 'lectures/mini-ml/';
const slides = 'lectures/mini-ml/slides/';
const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('There is no Chromium. `npm test` installs one.');

const site = await serve({ dir: 'dist' });
const browser = await chromium.launch({ executablePath, args: chromiumArgs });

const parts: Readonly<Record<string, () => Promise<string>>> = {
  loads: () => benchLoads(browser, site.url, [article, slides]),
  keys: () => benchKeys(browser, site.url, slides),
  lighthouse: () => benchLighthouse(site.url, ['', article, slides], executablePath),
  training: () => Promise.resolve(benchTraining()),
  frames: () => benchFrames(browser, site.url),
  quiz: () => benchQuiz(browser, `${site.url}${article}`),
  present: () => benchPresent(browser, site.url + slides),
  class: () => benchClass(browser, 'dist', slides),
  drags: () => benchDrags(browser, site.url + article),
  sandbox: () => benchSandbox(),
  search: () => benchSearch(browser, site.url + article),
  build: benchBuild,
  rebuild: benchRebuild,
};

const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) console.log(`\n${await run()}`);
}
await browser.close();
await site.close();
