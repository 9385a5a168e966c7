/**
 * Charts in cells beside a bare page that draws the same with Plot on its main thread, in the same run: from a number
 * to the chart, from a move of the pointer to mark or tip, the first use on a slow page, and the heap of 200 charts.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { serve } from '../src/engine/commands/server.ts';
import { charts, chartSite } from './chart-site.ts';
import { conditions, onFreshPage } from './conditions.ts';
import { readNotes, takeNotes } from './drags.ts';
import { median, short, table } from './table.ts';

const rounds = 30;
const moves = 40;
const pause = 45;
const limits = { laid: 20, painted: 1.3, tip: 16, slider: 2500, edit: 3500, heap: 1.05 } as const;

interface Times {
  laid: number[];
  painted: number[];
}

/** The slider of a chart is turned again and again; what came before the chart was drawn does not count. */
const turn = (page: Page, id: string): Promise<Times> => page.evaluate(async ({ cell, count }) => {
  const [slider, output] = ['input[type="range"]', '[data-output]'].map((one) =>
    document.querySelector<HTMLElement>(`[id="${cell}"] ${one}, [data-knob-panel="${cell}"] ${one}`)!);
  output!.scrollIntoView({ block: 'center' });
  const times: Times = { laid: [], painted: [] };
  for (let round = 0; round < count; round += 1) {
    await new Promise((done) => setTimeout(done, 60 + (round * 7) % 17));
    const start = performance.now();
    await new Promise<void>((done) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        output!.getBoundingClientRect();
        times.laid.push(performance.now() - start);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            times.painted.push(performance.now() - start);
            done();
          };
          port2.postMessage('');
        });
      });
      watcher.observe(output!, { subtree: true, childList: true, attributes: true, characterData: true });
      (slider as HTMLInputElement).value = String(2 + ((round * 11) % 50));
      slider!.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  // The hand lets go: nothing else is taken hold of before.
  slider!.dispatchEvent(new Event('change', { bubbles: true }));
  return { laid: times.laid.slice(5), painted: times.painted.slice(5) };
}, { cell: id, count: rounds });

/** Milliseconds from moves of the pointer over a chart to what was painted. */
async function move(page: Page, id: string, isDragged: boolean): Promise<number[]> {
  const mark = page.locator(`[id="${id}"] [data-output] circle`).nth(30);
  await mark.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  // What has just been scrolled to has a place once it is drawn.
  await mark.waitFor();
  const { x, y, width } = (await mark.boundingBox())!;
  const at = [x + width / 2, y + width / 2] as const;
  await page.mouse.move(...at);
  const isOurs = await page.locator('live-cell').count() > 0;
  if (isDragged && isOurs) await page.locator(`[id="${id}"] [data-handle]:not([hidden])`).nth(30).waitFor();
  if (isDragged) await page.mouse.down();
  // What the first answer needs has come.
  await untilOther(page, id, () => page.mouse.move(at[0] + 6, at[1]));
  await takeNotes(page, id);
  for (let step = 1; step <= moves; step += 1) {
    const angle = (2 * Math.PI * step) / moves;
    await page.mouse.move(at[0] + 40 * Math.sin(angle), at[1] + 40 * (1 - Math.cos(angle)));
    await page.waitForTimeout(pause);
  }
  await page.waitForTimeout(500);
  const { painted } = await readNotes(page);
  if (isDragged) await page.mouse.up();
  return painted.slice(4);
}

async function opened(browser: Browser, url: string, ready: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForSelector(ready, { state: 'attached' });
  return page;
}

const verdict = (isOver: boolean, what: string): string => (isOver ? `over ${what}` : 'ok');

async function beside(browser: Browser, site: string): Promise<string> {
  const own = await opened(browser, `${site}lectures/charts/`, 'html[data-ready]');
  const bare = await opened(browser, `${site}bare/`, '#tips svg');
  const rows: string[][] = [];
  for (const { id } of charts) {
    const [ours, theirs] = [await turn(own, id), await turn(bare, id)];
    const [laid, painted] = [median(ours.laid), median(ours.painted)];
    const [bareLaid, barePainted] = [median(theirs.laid), median(theirs.painted)];
    const isOver = laid > limits.laid || painted > limits.painted * barePainted;
    rows.push([id, ...[laid, bareLaid, painted, barePainted, painted / barePainted].map(short),
      verdict(isOver, `${limits.laid} ms or ${limits.painted} ×`)]);
  }
  for (const [id, isDragged] of [['held', true], ['tips', false]] as const) {
    const [ours, theirs] = [median(await move(own, id, isDragged)), median(await move(bare, id, isDragged))];
    const isOver = isDragged ? ours > limits.painted * theirs : ours > Math.max(limits.tip, limits.painted * theirs);
    rows.push([isDragged ? 'a dot is dragged' : 'a tip follows', '', '', ...[ours, theirs, ours / theirs].map(short),
      verdict(isOver, isDragged ? `${limits.painted} ×` : `${limits.tip} ms and ${limits.painted} ×`)]);
  }
  await own.close();
  await bare.close();
  const columns = ['ms, median', 'laid out', 'bare', 'painted', 'bare', 'ratio', ''];
  return table('From a number or the pointer to the chart, beside a bare page', columns, rows);
}

/** Milliseconds from an act until the chart of a cell is another one. */
async function untilOther(page: Page, id: string, act: () => Promise<unknown>): Promise<number> {
  const before = await page.locator(`[id="${id}"] [data-output] svg`).first().innerHTML();
  const start = performance.now();
  await act();
  await page.waitForFunction(
    ([cell, old]) => document.querySelector(`[id="${cell}"] [data-output] svg`)?.innerHTML !== old,
    [id, before] as const, { polling: 'raf', timeout: 120_000 },
  );
  return performance.now() - start;
}

/** A slider as a hand turns it, and lets it go. */
const setSlider = (page: Page, id: string, value: number): Promise<void> =>
  page.locator(`[data-knob-panel="${id}"] input`).first().evaluate((input, to) => {
    (input as HTMLInputElement).value = String(to);
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }, value);

async function edit(page: Page, id: string): Promise<void> {
  await page.locator(`[id="${id}"] pre`).first().click({ position: { x: 30, y: 12 } });
  await page.keyboard.press('Control+Home');
  for (let letter = 0; letter < 'const n = '.length; letter += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('2');
}

async function first(browser: Browser, site: string): Promise<string> {
  const slow = conditions.at(-1)!;
  const on = (act: (page: Page) => Promise<number>): Promise<number> => onFreshPage(browser, slow, async (page) => {
    await page.goto(`${site}lectures/charts/`, { waitUntil: 'networkidle', timeout: 120_000 });
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.locator('[id="dots-100"]').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    return act(page);
  });
  const dot = (page: Page) => page.locator('[id="tips"] [data-output] circle').nth(30);
  const slider = await on((page) => untilOther(page, 'dots-100', () => setSlider(page, 'dots-100', 20)));
  const tip = await on((page) => untilOther(page, 'tips', () => dot(page).hover({ force: true })));
  const text = await on((page) => untilOther(page, 'dots-100', () => edit(page, 'dots-100')));
  const row = (name: string, took: number, most: number): string[] =>
    [name, short(took), verdict(took > most, `${most} ms`)];
  return table('First use of a page with Plot, processor 4× slower, 1.6 Mbit/s', ['', 'ms', ''],
    [row('slider', slider, limits.slider), row('tip', tip, limits.slider), row('edit', text, limits.edit)]);
}

/** Bytes in use when all that can be thrown away is. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function manyCharts(browser: Browser, site: string): Promise<string> {
  const page = await opened(browser, `${site}lectures/many/`, 'html[data-ready]');
  const change = async (times: number): Promise<number> => {
    for (let time = 0; time < times; time += 1) {
      await setSlider(page, 'setup', 3 + (time * 7) % 50);
      await page.waitForTimeout(400);
    }
    await page.waitForFunction(() => document.querySelector('html[data-settling], [data-status="running"]') === null);
    return heapOf(page);
  };
  const [before, after] = [await change(20), await change(60)];
  await page.close();
  const ratio = after / before;
  const numbers = [before / 1e6, after / 1e6, ratio].map(short);
  const row = [...numbers, verdict(ratio > limits.heap, `${limits.heap} ×`)];
  return table('The heap of a page with 200 charts, MB', ['after 20 changes', 'after 80', 'ratio', ''], [row]);
}

export async function benchCharts(browser: Browser): Promise<string> {
  const folder = await chartSite();
  const site = await serve({ dir: join(folder, 'dist') });
  try {
    const tables = [await beside(browser, site.url), await first(browser, site.url)];
    return [...tables, await manyCharts(browser, site.url)].join('\n');
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
