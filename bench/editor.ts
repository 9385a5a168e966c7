/** From a click on static code to an editor that takes keys, with nothing fetched before, while the reader types on. */
import type { Browser, Page } from 'playwright';
import { conditions, onFreshPage, slowMeans, type Conditions } from './conditions.ts';
import { median, short, table, within } from './table.ts';

const rounds = 5;
const limits: Readonly<Record<string, number>> = { plain: 200, slow: 1500 };
const cell = 'linear';
const typed = 'qjxzvk';
/** Milliseconds between two keys of a quick typist. */
const pause = 80;
/** Milliseconds that the pointer is on the code before it presses. */
const stays = [0, 400];

type WithClick = typeof globalThis & { clicked: number; ready: number };

/** Notes when the code was pressed, and when its editor has the focus. */
const watch = (page: Page): Promise<void> => page.evaluate((id) => {
  const times = globalThis as WithClick;
  const note = ({ timeStamp }: Event): void => {
    times.clicked = timeStamp;
  };
  addEventListener('pointerdown', note, { capture: true, once: true });
  const look = (): void => {
    const editor = document.getElementById(id)?.querySelector('[data-editor]');
    if (editor?.shadowRoot?.activeElement) times.ready = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}, cell);

interface Opened {
  milliseconds: number;
  /** How many of the keys that were pressed after the click stand in the code. */
  kept: number;
}

async function openOnce(page: Page, article: string, stay: number): Promise<Opened> {
  await page.goto(`${article}#linear-model`, { waitUntil: 'networkidle', timeout: 120_000 });
  const code = page.locator(`[id="${cell}"] .tok-keyword`).first();
  await code.scrollIntoViewIfNeeded();
  await watch(page);
  const position = { x: 1, y: 5 };
  await code.hover({ position });
  await page.waitForTimeout(stay);
  await code.click({ position });
  for (const key of typed) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
  await page.waitForFunction(() => (globalThis as WithClick).ready > 0, undefined, { timeout: 60_000 });
  return {
    milliseconds: await page.evaluate(() => (globalThis as WithClick).ready - (globalThis as WithClick).clicked),
    kept: await keptKeys(page),
  };
}

/** The code follows the keys a little later: it is read when all of them stand in it, or after five seconds. */
async function keptKeys(page: Page): Promise<number> {
  const source = page.locator(`[id="${cell}"][data-source*="${typed}"]`);
  await source.waitFor({ state: 'attached', timeout: 5000 }).catch(() => undefined);
  const text = await page.locator(`[id="${cell}"]`).getAttribute('data-source') ?? '';
  const prefix = [...typed].findLastIndex((_, at) => text.includes(typed.slice(0, at + 1)));
  return prefix + 1;
}

async function row(browser: Browser, article: string, kind: Conditions, stay: number): Promise<string[]> {
  const opened: Opened[] = [];
  for (let round = 0; round < rounds; round += 1) {
    opened.push(await onFreshPage(browser, kind, (page) => openOnce(page, article, stay)));
  }
  const times = opened.map(({ milliseconds }) => milliseconds);
  const kept = Math.min(...opened.map((each) => each.kept));
  const limit = limits[kind.name]!;
  return [
    kind.name, short(stay), short(median(times)), short(Math.max(...times)), `${kept} of ${typed.length}`,
    within({ ms: [median(times), limit], 'keys lost': [typed.length - kept, 0] }),
  ];
}

/** `article` is the address of a lecture. */
export async function benchEditor(browser: Browser, article: string): Promise<string> {
  const rows: string[][] = [];
  for (const stay of stays) {
    for (const kind of conditions) rows.push(await row(browser, article, kind, stay));
  }
  const columns = ['', 'on it before, ms', 'median ms', 'worst ms', 'keys kept', ''];
  return table(`Click on code → editor that takes keys (${slowMeans})`, columns, rows);
}
