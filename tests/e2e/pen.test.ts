/** A pen on slides: the lecturer's is seen by the room, a reader's is the reader's own. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsInBoth } from './axe.ts';
import { open } from './browser.ts';
import { source } from './live.ts';
import { hash } from './location.ts';
import { waves } from './sites.ts';
import { isPresenter, openAudience, openPresenter } from './talk.ts';

/** Takes up the pen by its key, and waits for its tools. */
async function takeUp(page: Page): Promise<void> {
  await page.keyboard.press('m');
  await page.locator('.pen-bar').waitFor();
}

/** Where a place of the slide is in the window: 0 to 1 across and down. */
const spot = (page: Page, x: number, y: number): Promise<[number, number]> => page.evaluate(([across, down]) => {
  const { left, top, width, height } = document.querySelector('[data-current] .ink-sheet')!.getBoundingClientRect();
  return [left + across * width, top + down * height];
}, [x, y] as const);

async function drag(page: Page, ...spots: readonly (readonly [number, number])[]): Promise<void> {
  for (const [at, [x, y]] of spots.entries()) {
    await page.mouse.move(...await spot(page, x, y), { steps: at === 0 ? 1 : 4 });
    if (at === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

const drawn = (page: Page, owner: 'own' | 'talk'): Promise<number> =>
  page.locator(`[data-current] [data-ink="${owner}"] path`).count();
const hasDrawn = (page: Page, owner: 'own' | 'talk', count: number) =>
  expect.poll(() => drawn(page, owner)).toBe(count);

/** The box of what is drawn, from the corner of the slide's canvas, in its own units. */
const boxOf = (page: Page): Promise<number[]> => page.evaluate(() => {
  const path = document.querySelector('[data-current] [data-ink] path')!.getBoundingClientRect();
  const word = document.querySelector('[data-current] h2, [data-current] h3')!.getBoundingClientRect();
  const unit = document.querySelector('[data-current] [data-canvas]')!.getBoundingClientRect().width / 1280;
  return [path.x - word.x, path.y - word.y, path.width, path.height].map((length) => Math.round(length / unit));
});

test('what the lecturer draws is seen by the room at the same place, on a screen of another shape too; keys still turn', async () => {
  const presenter = await openPresenter('a-train');
  const audience = await openAudience(presenter);
  await audience.setViewportSize({ width: 1024, height: 768 });
  await presenter.bringToFront();
  const before = await source(presenter, 'my-train');
  await takeUp(presenter);
  await drag(presenter, [0.2, 0.4], [0.5, 0.6], [0.7, 0.3]);
  await hasDrawn(presenter, 'talk', 1);
  await hasDrawn(audience, 'talk', 1);
  expect(await boxOf(audience)).toEqual(await boxOf(presenter));
  expect(await source(presenter, 'my-train')).toBe(before);

  await presenter.keyboard.press('PageDown');
  await expect.poll(() => hash(presenter)).toBe('#a-train.1');
  await presenter.keyboard.press('h');
  await presenter.keyboard.press('k');
  await drag(presenter, [0.2, 0.7], [0.6, 0.73]);
  await hasDrawn(audience, 'talk', 2);
  const marked = '[data-current] [data-ink] [data-nib="highlighter"][data-colour="blue"]';
  expect(await audience.locator(marked).isVisible()).toBe(true);
  await presenter.keyboard.press('PageUp');
  await expect.poll(() => audience.locator(marked).isVisible()).toBe(false);
  await presenter.keyboard.press('PageDown');

  await presenter.keyboard.press('Control+z');
  await hasDrawn(audience, 'talk', 1);
  await presenter.keyboard.press('Control+Shift+Z');
  await hasDrawn(audience, 'talk', 2);
  await presenter.keyboard.press('x');
  await drag(presenter, [0.4, 0.65], [0.4, 0.75]);
  await hasDrawn(audience, 'talk', 1);
  await presenter.getByRole('button', { name: 'Freeze audience' }).click();
  await presenter.keyboard.press('m');
  await drag(presenter, [0.1, 0.1], [0.2, 0.2]);
  await hasDrawn(presenter, 'talk', 2);
  expect(await drawn(audience, 'talk')).toBe(1);
  await presenter.getByRole('button', { name: 'Unfreeze' }).click();
  await hasDrawn(audience, 'talk', 2);

  await presenter.keyboard.press('Escape');
  await presenter.locator('.pen-bar').waitFor({ state: 'detached' });
  await audience.reload();
  await hasDrawn(audience, 'talk', 2);
  await presenter.reload();
  await isPresenter(presenter);
  await hasDrawn(presenter, 'talk', 2);
});

test('a reader\'s drawing is kept, stands among the changes, and is printed or left out', async () => {
  const page = await open(`${waves.slides}?view=overview#two-pictures`, { bypassCSP: true });
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'Pen', exact: true }).click();
  await page.locator('.pen-bar').waitFor();
  expect(await violationsInBoth(page)).toEqual([]);
  await drag(page, [0.2, 0.5], [0.8, 0.5]);
  await page.getByRole('button', { name: 'Red', exact: true }).press('Enter');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement!.ariaLabel)).toBe('Gold');
  await page.keyboard.press('h');
  const highlighter = page.getByRole('button', { name: 'Highlighter (H)' });
  expect(await highlighter.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('PageDown');
  await expect.poll(() => hash(page)).not.toBe('#two-pictures');
  await page.keyboard.press('PageUp');
  await page.reload();
  await hasDrawn(page, 'own', 1);
  const picture = page.locator('#two-pictures [data-ink="own"]');
  await page.goto(`${waves.slides}?view=handout`);
  await expect.poll(() => picture.isVisible()).toBe(true);
  await page.getByRole('checkbox', { name: 'With drawings' }).uncheck();
  await expect.poll(() => picture.isVisible()).toBe(false);
  await page.goto(`${waves.slides}#two-pictures`);
  await hasDrawn(page, 'own', 1);
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'My changes (1)' }).click();
  await page.getByRole('button', { name: 'Erase what I drew on slide 3' }).click();
  await hasDrawn(page, 'own', 0);
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await hasDrawn(page, 'own', 0);
});
