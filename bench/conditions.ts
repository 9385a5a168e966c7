/** Under what a page is measured: the machine as it is, and a slow one on a slow line; nothing is cached before. */
import type { Browser, Page } from 'playwright';

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

export const slowMeans = 'slow = processor 4× slower, 1.6 Mbit/s, 150 ms';

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
