import { build } from 'esbuild';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { open } from './browser.ts';
import type * as InBrowser from './draw-in-browser.ts';

type WithBundle = typeof globalThis & { inBrowser: typeof InBrowser };

let bundle = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/e2e/draw-in-browser.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inBrowser',
    logLevel: 'error',
  });
  bundle = outputFiles[0]?.text ?? '';
});

/** The article of a lecture, with our engine beside it. */
async function openWithEngine(slug: string, scale: number): Promise<Page> {
  const page = await open(`lectures/${slug}/`, { bypassCSP: true, scale });
  await page.addScriptTag({ content: bundle });
  return page;
}

const screens = [1, 2].map((scale) => ({ slug: 'mini-ml', scale }));

test.each(screens)('$slug shows the same in Node and on a screen of $scale× pixels', async ({ slug, scale }) => {
  const page = await openWithEngine(slug, scale);
  const built = await page.evaluate(() => (globalThis as WithBundle).inBrowser.builtCells());
  const drawn = await page.evaluate(() => {
    const sources = [...document.querySelectorAll('live-cell')].map((cell) => ({
      id: cell.id,
      source: cell.getAttribute('data-source') ?? '',
      defines: true,
    }));
    return (globalThis as WithBundle).inBrowser.drawCells(sources);
  });
  const figures = drawn.flatMap(({ shows }) => shows).filter((html) => html.startsWith('<figure'));
  expect(figures.length).toBeGreaterThan(25);
  expect(drawn).toEqual(built);
});
