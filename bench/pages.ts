/** What a reader waits for: bytes, first paint, blocked time, and a key until its slide is painted. */
import type { Browser, Page } from 'playwright';
import { conditions, onFreshPage, slowMeans, type Conditions } from './conditions.ts';
import type { Floor } from './floor.ts';
import { late, median, short, table, within } from './table.ts';

const rounds = 5;
/** How many times the first paint of an empty page, and the key of a bare deck; bytes are what they are. */
const limits = { paint: 3, blocked: 0.5, bytes: 150_000, key: 1.5 };

interface Load {
  /** First contentful paint, in milliseconds. */
  paint: number;
  /** The part beyond 50 ms of every task after the first paint, in milliseconds. */
  blocking: number;
  bytes: number;
  requests: number;
}

/** Runs in the page as it is: what the test's own tools would bring along is work too. */
const readLoad = `new Promise((done) => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const found = (entries) => {
    const loaded = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
    const late = entries.filter(({ startTime }) => startTime > paint);
    done({
      paint,
      blocking: late.reduce((sum, { duration }) => sum + duration - 50, 0),
      bytes: loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      requests: loaded.length,
      ready: 'ready' in document.documentElement.dataset,
    });
  };
  new PerformanceObserver((list) => found(list.getEntries())).observe({ type: 'longtask', buffered: true });
  setTimeout(() => found([]), 500);
})`;

async function load(page: Page, url: string): Promise<Load> {
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: readLoad, awaitPromise: true, returnByValue: true,
  });
  const found = result.value as Load & { ready: boolean };
  if (!found.ready) throw new Error(`The scripts of ${url} did not get ready.`);
  return found;
}

/** For each press of →: milliseconds from the key to the frame after it. */
export async function keyTimes(page: Page, url: string, presses: number): Promise<number[]> {
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - timeStamp);
      port2.postMessage('painted');
    }), { capture: true });
  });
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(150);
  }
  return page.evaluate(() => (globalThis as typeof globalThis & { times: number[] }).times);
}

type Middle = Readonly<Record<keyof Load, number>>;

async function loads(browser: Browser, url: string, kind: Conditions): Promise<Middle> {
  const found: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    found.push(await onFreshPage(browser, kind, (page) => load(page, url)));
  }
  const middle = (key: keyof Load) => median(found.map((each) => each[key]));
  return { paint: middle('paint'), blocking: middle('blocking'), bytes: middle('bytes'), requests: middle('requests') };
}

/** Limits of time are ratios to the first paint of an empty page under the same conditions. */
function loadRow(name: string, kind: Conditions, found: Middle, empty: number): string[] {
  const { paint, blocking, bytes, requests } = found;
  return [
    name, kind.name, short(paint), short(paint / empty), short(blocking), short(blocking / empty), short(bytes),
    short(requests),
    within({
      paint: [paint / empty, limits.paint], blocked: [blocking / empty, limits.blocked], bytes: [bytes, limits.bytes],
    }),
  ];
}

/** Loads each page five times, plain and slow. */
export async function benchLoads(
  browser: Browser, floor: Floor, site: string, paths: readonly string[],
): Promise<string> {
  const rows: string[][] = [];
  for (const kind of conditions) {
    const { paint: empty } = await loads(browser, floor.empty, kind);
    for (const path of paths) rows.push(loadRow(`/${path}`, kind, await loads(browser, site + path, kind), empty));
    rows.push(['an empty page', kind.name, short(empty)]);
  }
  const columns = ['page', '', 'first paint ms', '× empty', 'blocked ms', '× empty', 'bytes', 'requests', ''];
  return table(`First load (median of ${rounds}; ${slowMeans})`, columns, rows);
}

/** Presses → forty times through a deck, plain and slow, and through a bare one. */
export async function benchKeys(browser: Browser, floor: Floor, site: string, path: string): Promise<string> {
  const rows: string[][] = [];
  for (const kind of conditions) {
    const bare = median(await onFreshPage(browser, kind, (page) => keyTimes(page, floor.deck, 40)));
    const times = await onFreshPage(browser, kind, (page) => keyTimes(page, site + path, 40));
    const middle = median(times);
    rows.push([
      kind.name, short(middle), short(middle / bare), short(late(times)),
      within({ key: [middle / bare, limits.key] }),
    ]);
    rows.push([`${kind.name}, a bare deck`, short(bare)]);
  }
  return table('→ until the slide is painted', ['', 'median ms', '× bare', '95 % ms', ''], rows);
}
