/** Chromium and Firefox behind one small face: a page that can be asked to evaluate a function. */
import { chromium } from 'playwright';
import { launch } from 'puppeteer-core';
import { chromiumArgs, findChromium, findFirefox } from '../../scripts/browser.mjs';

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

export function startBrowser(name: BrowserName): Promise<Browser> {
  return name === 'chromium' ? startChromium() : startFirefox();
}

async function startChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium. `npm test` installs one.');
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  return {
    async open(address) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(address);
      await page.waitForFunction('!!window.page');
      return {
        complaints,
        evaluate: (work, given) => page.evaluate(work as (given: unknown) => never, given),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function startFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) {
    throw new Error('There is no Firefox, so nothing was tested in it. Install it so that `firefox` is on PATH.');
  }
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  return {
    async open(address) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(address);
      await page.waitForFunction('!!window.page');
      return {
        complaints,
        evaluate: (work, given) => page.evaluate(work as (given: unknown) => never, given),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
