/**
 * Where a browser allows no service worker (plain http, a private window), a page that is at rest gets what it may
 * still need and has it in memory: a deck that was opened needs no network any more. Hosts that say nothing of caching
 * are asked again for each script, so nothing here relies on the browser's cache.
 */
import { aheadOf, readAhead, aheadFile } from '../../offline/ahead.ts';
import { read } from '../../schema/schema.ts';
import { html } from '../kit/dom.ts';
import { loadStyle } from '../kit/style.ts';
import { answerFrom } from './stand-in.ts';

/** How many requests are under way at once: readers come first. */
const atOnce = 3;

/** What cannot be had is asked for again when it is needed, as ever. */
export async function keepInMemory(document: Document): Promise<void> {
  const { base = '/' } = document.documentElement.dataset;
  const list = read(readAhead, await (await fetch(base + aheadFile)).json());
  if (!list) return;
  const names = aheadOf(list, decodeURI(document.location.pathname.slice(base.length)));
  const texts = new Set(list.texts);
  const kept = new Map<string, string>();
  answerFrom(kept, globalThis);
  const take = async (name: string): Promise<void> => {
    const address = base + encodeURI(name);
    if (texts.has(name)) kept.set(new URL(address, document.baseURI).href, await textOf(address));
    else if (name.endsWith('.js')) await preload(document, address);
    else if (name.endsWith('.css')) await loadStyle(document, address);
  };
  showAll(document, new Set(names.map((name) => base + encodeURI(name))));
  await inTurn(names, take);
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
  document.documentElement.dataset['inMemory'] = '';
}

async function inTurn(names: readonly string[], take: (name: string) => Promise<void>): Promise<void> {
  const left = [...names];
  const work = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) await take(name).catch(() => undefined);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address, { priority: 'low' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.text();
}

/** The link's module is the page's as long as the page is there. What is linked already is not asked for twice. */
async function preload(document: Document, href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = html(document, 'link', { rel: 'modulepreload', href, fetchpriority: 'low' });
  const done = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  await done.catch(() => link.remove());
}

/** Pictures that would come when they are near come now. */
function showAll(document: Document, addresses: ReadonlySet<string>): void {
  for (const image of document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')) {
    if (addresses.has(image.getAttribute('src') ?? '')) image.loading = 'eager';
  }
}
