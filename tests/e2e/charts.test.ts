/** What Plot draws in a cell: built, described, dragged and drawn anew. */
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { open } from './browser.ts';
import { allLaidOut, cell, hasTools, rewrite, source } from './live.ts';
import { onDeck } from './sites.ts';
import { styledDuring } from './styled.ts';

const { lecture } = onDeck('charted');

async function openChart(id = 'shown'): Promise<Page> {
  const page = await open(lecture);
  await allLaidOut(page);
  await hasTools(page, id);
  await cell(page, id).evaluate((host) => host.scrollIntoView({ block: 'center' }));
  return page;
}

const handle = (page: Page, name: RegExp): Locator => cell(page, 'shown').getByRole('button', { name });

async function middleOf(element: Locator): Promise<readonly [number, number]> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

test('a chart is there without scripts, with a name, a description and its data', async () => {
  const page = await open(lecture, { javaScript: false });
  const chart = cell(page, 'shown').getByRole('img');
  expect(await chart.locator('circle').count()).toBe(3);
  const described = await chart.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).textContent()).toMatch(/^3 × dot\. Horizontal: .*2 to 8/);
  expect(await cell(page, 'shown').locator('details tbody tr').count()).toBe(3);
});

test('a dot is dragged to where the hand lets go, the number in the code follows, and undo takes it back', async () => {
  const page = await openChart();
  expect(await violations(page)).toEqual([]);
  const before = await source(page, 'shown');
  await page.mouse.move(...await middleOf(cell(page, 'shown').getByRole('img')));
  await handle(page, /^dot 3: 8, 6$/).waitFor();
  const [x, y] = await middleOf(handle(page, /^dot 3/));
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The greatest number of both axes: with free scales it could not leave its place.
  for (const part of [0.5, 1]) await page.mouse.move(x - 60 * part, y + 40 * part);
  const place = async (): Promise<number> => {
    const [nowX, nowY] = await middleOf(handle(page, /^dot 3/));
    return Math.hypot(nowX - (x - 60), nowY - (y + 40));
  };
  await expect.poll(place).toBeLessThan(1);
  const ghost = cell(page, 'shown').locator('[data-ghosts]');
  expect(await ghost.locator('[data-mark="dot"] circle').count()).toBe(3);
  expect(await ghost.locator('text, [data-mark*="axis"]').count()).toBe(0);
  await page.mouse.up();
  await expect.poll(() => ghost.count()).toBe(0);
  expect(await source(page, 'shown')).toMatch(/\[\[2, 3\], \[5, 1\], \[[67](\.\d+)?, [45](\.\d+)?\]\]/);
  // Its own scales again: it is the greatest.
  await expect.poll(async () => (await middleOf(handle(page, /^dot 3/)))[0]).toBeCloseTo(x, 0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => source(page, 'shown')).toBe(before);
});

test('a mark that no named number moves is held by the others', async () => {
  const page = await openChart('sized');
  await page.mouse.move(...await middleOf(cell(page, 'sized').getByRole('img')));
  const dot = cell(page, 'sized').getByRole('button', { name: /^dot 2: 3, 4$/ });
  await dot.focus();
  await dot.press('ArrowLeft');
  await expect.poll(() => source(page, 'sized')).toMatch(/\[\[1, 2\], \[2\.\d+, 4\]\], \{\s+r: size/);
  expect(await cell(page, 'sized').locator('[data-invite]').count()).toBe(1);
});

test('an edited text draws another chart, and one that throws leaves the last good one', async () => {
  const page = await openChart();
  await rewrite(page, 'shown', (text) => text.replace('[8, 6]', '[8, 6], [9, 2]'));
  const dots = cell(page, 'shown').locator('[data-output] svg circle');
  await expect.poll(() => dots.count()).toBe(4);
  await rewrite(page, 'shown', (text) => text.replace('Plot.dot(', 'Plot.dots('));
  await expect.poll(() => cell(page, 'shown').locator('[data-error]').textContent()).toContain('dots');
  expect(await dots.count()).toBe(4);
});

test('a date is dragged by whole days', async () => {
  const page = await openChart('dated');
  await page.mouse.move(...await middleOf(cell(page, 'dated').getByRole('img')));
  const dot = cell(page, 'dated').getByRole('button', { name: /^dot 2: 2024-01-12, 2$/ });
  await dot.waitFor();
  const [x, y] = await middleOf(dot);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.5, 1]) await page.mouse.move(x + 60 * part, y);
  await expect.poll(() => source(page, 'dated')).toMatch(/\[2, 1[6-9], 30\]\.map.*Date\.UTC\(2024, 0, day\)/);
  await page.mouse.up();
});

test('what draws a chart is asked for together with what runs it, and so is what hears the pointer', async () => {
  for (const use of ['slider', 'pointer']) {
    let go = (): void => undefined;
    const held = new Promise<void>((done) => (go = done));
    const asked = new Set<string>();
    const page = await open(lecture, {
      prepare: async (opened) => {
        await opened.route(/\/(?:worker|imports|chart-outputs|chart-pointer)\.[^/]*\.js$/, async (route) => {
          asked.add(/([\w-]+)\.[^/]*$/.exec(route.request().url())![1]!);
          await held;
          await route.continue();
        });
      },
    });
    await allLaidOut(page);
    await cell(page, 'tipped').evaluate((host) => host.scrollIntoView({ block: 'center' }));
    if (use === 'pointer') await cell(page, 'tipped').locator('svg circle').first().hover({ force: true });
    else await page.locator('[data-knob-panel="sized"] input').first().fill('7');
    await expect.poll(() => [...asked].sort()).toEqual(['chart-outputs', 'chart-pointer', 'imports', 'worker']);
    go();
    await hasTools(page, 'tipped');
  }
});

test('a tip has only what it changes styled anew, not the page', async () => {
  const page = await openChart('tipped');
  const tip = cell(page, 'tipped').locator('[data-mark="tip"] text');
  const dots = cell(page, 'tipped').locator('svg circle');
  const places = await Promise.all([0, 1, 2].map((at) => middleOf(dots.nth(at))));
  const follow = async (): Promise<void> => {
    for (const [x, y] of places) {
      const before = await tip.allTextContents();
      await page.mouse.move(x + 1, y + 1);
      await expect.poll(() => tip.allTextContents()).not.toEqual(before);
    }
  };
  await follow();
  const counts = await styledDuring(page, follow);
  expect(counts.length).toBeGreaterThan(2);
  expect(Math.max(...counts)).toBeLessThan(60);
});

/** Names of axes that lie along numbers and touch one: what is between the lines of a text is not counted. */
const touching = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll('[data-mark$="-axis label"] > text')].flatMap((name) => {
    // One that is turned lies across the words of its axis: how long these are its author knows.
    if (/rotate/.test(name.getAttribute('transform')!) || !name.checkVisibility()) return [];
    const inkOf = (text: Element) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      return { left, right, top: top + 0.2 * height, bottom: bottom - 0.1 * height };
    };
    const own = inkOf(name);
    const ticks = [...name.closest('svg')!.querySelectorAll('[data-mark$="-axis tick label"] > text')];
    return ticks.filter((tick) => {
      const { left, right, top, bottom } = inkOf(tick);
      return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
    }).map((tick) => `${name.closest('live-cell')!.id}: ${name.textContent} on ${tick.textContent}`);
  }));

test('who pulls at a mark that no number moves is told why it stays, until the pointer leaves', async () => {
  const page = await openChart('still');
  const word = cell(page, 'still').getByRole('status').filter({ hasText: 'This cannot be dragged: its place is computed' });
  // What says it is fetched when the pointer comes.
  await expect.poll(async () => {
    const [x, y] = await middleOf(cell(page, 'still').locator('circle').first());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 20);
    await page.mouse.up();
    return word.count();
  }).toBe(1);
  await page.mouse.move(5, 5);
  await expect.poll(() => word.count()).toBe(0);
});

test('the name of an axis keeps off its numbers, on a phone, on a desk and on slides', async () => {
  for (const width of [390, 1280]) {
    const page = await open('lectures/gallery/', { width });
    await allLaidOut(page);
    expect(await touching(page)).toEqual([]);
  }
  const page = await open('lectures/guide/slides/#a-chart');
  for (const place of ['a-chart', 'inputs']) {
    await page.evaluate((hash) => void (location.hash = hash), place);
    await page.locator(`#${place}[data-current] [data-mark="x-axis label"] > text`).waitFor();
    expect(await touching(page)).toEqual([]);
  }
});
