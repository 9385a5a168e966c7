/**
 * `npm run check:slides`: opens every slide of every lecture at 1280×720, step by step, and names each step that
 * leaves its canvas, has text smaller than 20 pixels, or a figure no larger than a stamp.
 * `npm run check:slides -- tides` looks at one lecture.
 */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { faultsIn, least, type Measured } from '../writing/faults.ts';
import { measureSmallFigures } from '../writing/figure-size.ts';
import { measureOverflow } from '../writing/overflow.ts';
import { measureSmallText } from '../writing/text-size.ts';
import { builtBase } from './built-base.ts';
import { builtLectures } from './built-lectures.ts';
import { CommandError, counted, type Run, type World } from './command.ts';
import { inBrowser } from './in-browser.ts';

interface Slide {
  id: string;
  title: string;
  lastStep: number;
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
async function checkLecture(page: Page, site: string, slug: string, say: World['say']): Promise<string[]> {
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
  say(`${slug}: ${counted(slides.length, 'slide')}, ${counted(wrong.length, 'fault')}`);
  return wrong;
}

export const run: Run = async (args, { folder, say }) => {
  const dir = join(folder, 'dist');
  const slugs = builtLectures(dir, args);
  const wrong = await inBrowser({ dir, base: builtBase(dir) }, async (browser, site) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const slug of slugs) found.push(...await checkLecture(page, site, slug, say));
    return found;
  });
  if (wrong.length > 0) throw new CommandError(wrong.join('\n'));
};
