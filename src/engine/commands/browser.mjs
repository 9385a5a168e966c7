// Where a browser is, and with which switches it starts. Runs on Node 18: built-in modules only.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Switches for Chromium without a screen, also as root in a container; it asks nobody for anything. */
export const chromiumArgs = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first program of that name on PATH.
 * @param {string} name
 * @param {string} [path]
 * @returns {string | undefined}
 */
export function onPath(name, path = process.env['PATH'] ?? '') {
  return path.split(delimiter).map((folder) => join(folder, name)).find(isExecutable);
}

/** Playwright's own Chromium, where it has been downloaded. */
async function ownChromium() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return isExecutable(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The same browser without the windows around its pages: a new page is there four times as fast. */
export const shell = 'chromium-headless-shell';

/** Under which names a system has a Chromium, or the Chrome that is made of it. */
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium that tests use: the system's, else Playwright's own. */
export async function findChromium() {
  return names.map((name) => onPath(name)).find((path) => path !== undefined) ?? (await ownChromium());
}

/** The Firefox that tests use: the system's, driven by WebDriver BiDi. Playwright drives only a Firefox of its own. */
export function findFirefox() {
  return onPath('firefox-esr') ?? onPath('firefox');
}
