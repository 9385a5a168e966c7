/** Chromium and Firefox behind one small face: a page that can be asked to evaluate a function. */
import { defaultArgs, launch, type LaunchOptions, type Page } from 'puppeteer-core';
import { chromiumArgs, findChromium, findFirefox } from '../../src/engine/commands/browser.mjs';

export interface Tab {
  evaluate<Given, Value>(work: (given: Given) => Value | Promise<Value>, given: Given): Promise<Value>;
  /** What the page complained of: errors thrown, and lines in the console. */
  complaints: readonly string[];
  close(): Promise<void>;
}

export interface Browser {
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

export async function startBrowser(name: BrowserName): Promise<Browser> {
  const browser = await launch(name === 'chromium' ? await chromiumOptions() : firefoxOptions());
  return {
    async open(address) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(address);
      await hasPage(page);
      return {
        complaints,
        evaluate: (work, given) => page.evaluate(work as (given: unknown) => never, given),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Where a wait of its own makes code of a text, as it does in some versions of Firefox, the policy forbids it. */
const hasPage = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done) => {
  const look = (): void => ('page' in window ? done() : void requestAnimationFrame(look));
  look();
}));

/**
 * As readers have it, a sandboxed frame is a process of its own, and one that runs out of memory leaves the page alone.
 * Switches for tests commonly put both into one.
 */
async function chromiumOptions(): Promise<LaunchOptions> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium. `npm test` installs one.');
  const switches = await defaultArgs({ browser: 'chrome', headless: true });
  const apart = switches.map((text) => text.replace(',IsolateSandboxedIframes', ''));
  return { executablePath, ignoreDefaultArgs: true, args: [...apart, ...chromiumArgs, '--remote-debugging-port=0'] };
}

export function firefoxOptions(): LaunchOptions {
  const executablePath = findFirefox();
  if (executablePath === undefined) {
    throw new Error('There is no Firefox, so nothing was tested in it. Install it so that `firefox` is on PATH.');
  }
  return { browser: 'firefox', executablePath, headless: true };
}
