/** The built site in a browser, for commands that look at its pages: they need Playwright, and a Chromium. */
import type { Browser } from 'playwright';
import { chromiumArgs, findChromium } from './browser.mjs';
import { CommandError } from './command.ts';
import { serve, type ServeOptions } from './server.ts';

async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright').catch(() => {
    throw new CommandError('This command needs Playwright. Run `npm install --save-dev playwright` first.');
  });
  const executablePath = await findChromium();
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: chromiumArgs });
  throw new CommandError('There is no Chromium. Install one, or run `npx playwright install chromium`.');
}

/** Serves a folder and opens a browser, and ends both whatever happens. @throws CommandError where there is none. */
export async function inBrowser<T>(
  options: Partial<ServeOptions>, use: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const browser = await launch();
  const site = await serve(options);
  try {
    return await use(browser, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}
