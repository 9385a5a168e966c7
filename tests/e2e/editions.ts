/** A site of its own to a test: kept by the browser, changed, taken off the network. */
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { speechOf } from '../../src/engine/words/speech.ts';
import { serve, type Served } from '../../src/engine/commands/server.ts';
import { writeWorker } from '../../src/engine/build/astro/offline-worker.ts';

export interface OwnSite {
  folder: string;
  url: string;
  /** The server is gone, and nothing answers any more. */
  cut(): Promise<void>;
  /** It is back at the same address. */
  mend(): Promise<void>;
}

/** A copy of a built site, served at the root of an origin of its own. */
export async function ownSite(built: string, name: string): Promise<OwnSite> {
  const folder = resolve('test-results/offline', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  let served: Served | undefined = await serve({ dir: folder });
  const { url } = served;
  return {
    folder,
    url,
    async cut() {
      await served?.close();
      served = undefined;
    },
    async mend() {
      served ??= await serve({ dir: folder, port: Number(new URL(url).port) });
    },
  };
}

/** What a build would make of changed words: pages, scripts under other names, and another worker. */
export async function nextEdition(folder: string, from: string, to: string, offline = true): Promise<void> {
  const scripts = globSync('_astro/*.js', { cwd: folder }).map((file) => basename(file));
  const names = new RegExp(scripts.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of globSync('**/*.{html,js}', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(names, 'next.$&').replaceAll(from, to));
  }
  for (const name of scripts) renameSync(join(folder, '_astro', name), join(folder, '_astro', `next.${name}`));
  const site = { language: 'en', navigation: [] };
  await writeWorker(folder, { root: resolve('.'), base: '/', offline, site, pages: {}, words: speechOf('en') });
}

/** The browser has all that the page needs: it offers to keep the course. */
export const isKept = (page: Page): Promise<void> =>
  page.locator('[data-offline] button').waitFor({ state: 'attached' });
