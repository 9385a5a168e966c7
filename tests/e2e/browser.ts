/**
 * Opens pages of the built site in a real browser. Whatever a page should never do (an error in the console, a failed
 * request, a request to another origin) fails the test that opened it. Pages are closed after each test.
 */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { expect, inject } from 'vitest';
import { chromiumArgs } from '../../src/engine/commands/browser.mjs';

export interface PageSpec {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  javaScript?: boolean;
  reducedMotion?: boolean;
  forcedColors?: boolean;
  touch?: boolean;
  /** Pixels of the screen for one pixel of the page. */
  scale?: number;
  /** Lets a test add a script of its own (axe, say) to a page with a strict policy. */
  bypassCSP?: boolean;
  /** Problems that this test expects, so that they do not fail it. */
  allow?: RegExp;
  /** Lets the site's service worker in: else it would answer in place of the routes of tests. */
  worker?: boolean;
  /** False for a page whose scripts are not to be waited for. */
  ready?: boolean;
  /** Runs before the page is asked for: the place for routes, listeners and init scripts. */
  prepare?: (page: Page) => Promise<void> | void;
  /** Another page's context: the new page shares its storage and is another tab of it. */
  context?: BrowserContext;
}

const site = inject('site');
let browser: Promise<Browser> | undefined;
const opened: { context: BrowserContext; problems: string[] }[] = [];

function contextOptions(spec: PageSpec) {
  return {
    viewport: { width: spec.width ?? 1280, height: spec.height ?? 720 },
    colorScheme: spec.scheme ?? 'light',
    reducedMotion: spec.reducedMotion === true ? 'reduce' : 'no-preference',
    forcedColors: spec.forcedColors === true ? 'active' : 'none',
    javaScriptEnabled: spec.javaScript ?? true,
    bypassCSP: spec.bypassCSP ?? false,
    hasTouch: spec.touch ?? false,
    deviceScaleFactor: spec.scale ?? 1,
    serviceWorkers: spec.worker === true ? 'allow' : 'block',
  } as const;
}

/** The browser of a worker, for all files that it runs; it ends with the worker. */
export function theBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: inject('chromium'), args: chromiumArgs });
  return browser;
}

/** A browser context that is closed, and whose problems are counted, at the end of the test. */
async function openContext(spec: PageSpec): Promise<BrowserContext> {
  const context = await (await theBrowser()).newContext(contextOptions(spec));
  const problems: string[] = [];
  opened.push({ context, problems });
  watch(context, problems, spec.allow);
  return context;
}

function watch(context: BrowserContext, problems: string[], allow?: RegExp): void {
  const report = (problem: string) => {
    if (allow?.test(problem) !== true) problems.push(problem);
  };
  context.on('weberror', (event) => report(`error: ${event.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What a page was still asking for when it was reloaded or left is nobody's fault.
    if (reason !== 'net::ERR_ABORTED') report(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) report(`status ${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    if (request.serviceWorker() !== null) return;
    const from = request.isNavigationRequest() ? request.url() : request.frame().url();
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(from).origin) {
      report(`other origin: ${request.url()}`);
    }
  });
}

/** The full address of a path of the site: `address('lectures/mini-ml/')`. A full address stays as it is. */
export function address(path: string): string {
  return new URL(path.replace(/^\//, ''), site).href;
}

/** Opens `path` of the built site; with JavaScript, waits until the page's scripts have upgraded it. */
export async function open(path: string, spec: PageSpec = {}): Promise<Page> {
  const context = spec.context ?? (await openContext(spec));
  const page = await context.newPage();
  await spec.prepare?.(page);
  await page.goto(address(path));
  if (spec.javaScript !== false && spec.ready !== false) {
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
  }
  return page;
}

/** Ends the test: its pages are closed, and had no problems. */
export async function closePages(): Promise<void> {
  const closing = opened.splice(0);
  const problems = closing.flatMap((entry) => entry.problems);
  await Promise.all(closing.map(({ context }) => context.close()));
  expect(problems).toEqual([]);
}
