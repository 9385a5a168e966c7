/**
 * `npm run check:slides`: opens every slide of every lecture at 1280×720, step by step, and names each step that
 * leaves its canvas, has text smaller than 20 pixels, or a figure no larger than a stamp.
 * `npm run check:slides -- mini-ml` looks at one lecture.
 */
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumArgs, findChromium } from './browser.mjs';
import { faultsIn, least, type Measured } from '../src/engine/writing/faults.ts';
import { measureSmallFigures } from '../src/engine/writing/figure-size.ts';
import { measureOverflow } from '../src/engine/writing/overflow.ts';
import { measureSmallText } from '../src/engine/writing/text-size.ts';
import { serve } from './serve.ts';

interface Slide {
  id: string;
  title: string;
  lastStep: number;
}

/** The slugs of the lectures that were built. */
function builtLectures(): string[] {
  return globSync('dist/lectures/*/slides/index.html').map((path) => basename(dirname(dirname(path)))).sort();
}

function slidesOf(page: Page): Promise<Slide[]> {
  return page.$$eval('section[data-slide]', (sections) => sections.map((section) => ({
    id: section.id,
    title: section.querySelector('h1, h2, h3')?.textContent.trim() ?? '',
    lastStep: Math.max(0, ...[...section.querySelectorAll('[data-step]')].map((step) =>
      Number(step.getAttribute('data-step')))),
  })));
}

async function lookAt(page: Page, { id }: Slide, step: number): Promise<Measured> {
  await page.evaluate((to) => location.replace(to), `#${id}.${step}`);
  const slide = page.locator(`section[data-slide][data-current][id="${id}"]`);
  await slide.waitFor({ state: 'attached', timeout: 5000 });
  await page.waitForFunction(() => document.querySelector('[data-current] details[data-shown]:not([open])') === null);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return {
    overflows: await slide.evaluate(measureOverflow),
    texts: await slide.evaluate(measureSmallText, least.text),
    figures: await slide.evaluate(measureSmallFigures, least.figure),
  };
}

/** Looks at every slide of one lecture. @returns what is wrong, one sentence a slide */
async function checkLecture(page: Page, site: string, slug: string): Promise<string[]> {
  await page.goto(`${site}lectures/${slug}/slides/`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  // Faces that came too late for the first visit are there for the second.
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const slides = await slidesOf(page);
  const wrong: string[] = slides.length === 0 ? [`${slug} has no slides`] : [];
  for (const [index, slide] of slides.entries()) {
    for (let step = 0; step <= slide.lastStep; step++) {
      const name = `${slug}, slide ${index + 1} "${slide.title}" (#${slide.id}.${step})`;
      wrong.push(...faultsIn(await lookAt(page, slide, step)).map((fault) => `${name} ${fault}`));
    }
  }
  console.log(`${slug}: ${slides.length} slides, ${wrong.length} faults`);
  return wrong;
}

async function checkAll(slugs: readonly string[]): Promise<string[]> {
  const executablePath = await findChromium();
  if (executablePath === undefined) return ['There is no Chromium. `npm test` installs one.'];
  const site = await serve({ dir: 'dist' });
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    const wrong: string[] = [];
    for (const slug of slugs) wrong.push(...await checkLecture(page, site.url, slug));
    return wrong;
  } finally {
    await browser.close();
    await site.close();
  }
}

const [asked] = process.argv.slice(2);
const slugs = builtLectures().filter((slug) => asked === undefined || slug === asked);
const nothing = `There is no built lecture ${asked ?? ''}. Run \`npm run build\` first.`;
const wrong = slugs.length > 0 ? await checkAll(slugs) : [nothing];
for (const sentence of wrong) console.error(sentence);
process.exitCode = wrong.length > 0 ? 1 : 0;
