/** What a reader waits for: bytes, first paint, blocked time, and a key until its slide is painted. */
import type { Browser, Page } from 'playwright';
import { median, short, table } from './table.ts';

export interface Conditions {
  name: string;
  /** The processor is so many times slower. */
  slower: number;
  /** Bits per second and milliseconds of a round trip; nothing for the machine's own. */
  network?: { bits: number; latency: number };
}

export const conditions: readonly Conditions[] = [
  { name: 'plain', slower: 1 },
  { name: 'slow', slower: 4, network: { bits: 1.6e6, latency: 150 } },
];
const rounds = 5;

async function slowDown(page: Page, { slower, network }: Conditions): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (network === undefined) return;
  const perSecond = network.bits / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false, latency: network.latency, downloadThroughput: perSecond, uploadThroughput: perSecond,
  });
}

/** Runs a task on a page of its own, with nothing in the cache. */
export async function onFreshPage<T>(browser: Browser, kind: Conditions, task: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await slowDown(page, kind);
    return await task(page);
  } finally {
    await context.close();
  }
}

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

async function loadRow(browser: Browser, site: string, path: string, kind: Conditions): Promise<string[]> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    loads.push(await onFreshPage(browser, kind, (page) => load(page, site + path)));
  }
  const middle = (key: keyof Load) => short(median(loads.map((each) => each[key])));
  return [`/${path}`, kind.name, middle('paint'), middle('blocking'), middle('bytes'), middle('requests')];
}

/** Loads each page five times, plain and slow. */
export async function benchLoads(browser: Browser, site: string, paths: readonly string[]): Promise<string> {
  const rows: string[][] = [];
  for (const path of paths) {
    for (const kind of conditions) rows.push(await loadRow(browser, site, path, kind));
  }
  const columns = ['page', '', 'first paint ms', 'blocked ms', 'bytes', 'requests'];
  return table(`First load (median of ${rounds}; slow = processor 4× slower, 1.6 Mbit/s, 150 ms)`, columns, rows);
}

/** Presses → forty times through a deck, plain and slow. */
export async function benchKeys(browser: Browser, site: string, path: string): Promise<string> {
  const rows: string[][] = [];
  for (const kind of conditions) {
    const times = await onFreshPage(browser, kind, (page) => keyTimes(page, site + path, 40));
    const late = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? NaN;
    rows.push([kind.name, short(median(times)), short(late)]);
  }
  return table('→ until the slide is painted', ['', 'median ms', '95 % ms'], rows);
}
