/** The site's own typefaces on a first visit over a slow line, and what moves because of them. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';

/** Kilobits a second. */
async function slow(page: Page, speed: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const bytes = speed * 125;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false, latency: 40, downloadThroughput: bytes, uploadThroughput: bytes,
  });
  await page.addInitScript(() => {
    const all = globalThis as unknown as { moved: number };
    all.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) all.moved += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The faces that the browser has drawn an element with. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

test.each([
  { path: 'lectures/mini-ml/slides/#model', text: '[data-current] h2', most: 0.001 },
  { path: 'lectures/mini-ml/', text: 'main p', most: 0.03 },
])('at 4 Mbit/s /$path is set in the site\'s own faces, and moves by $most at most', async ({ path, text, most }) => {
  const page = await open(path, { prepare: (one) => slow(one, 4000) });
  await page.waitForFunction(() => !('faces' in document.documentElement.dataset));
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loading').length)).toBe(0);
  const faces = await facesOf(page, text);
  expect(faces.length).toBeGreaterThan(0);
  for (const face of faces) expect(face).toMatch(/^Source Serif/);
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThanOrEqual(most);
});
