import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { Answers } from './answers.ts';
import { cacheName, Kept, OtherEdition } from './kept.ts';
import { hashLength, type Edition, type ListedFile } from './edition.ts';
import type { Order, Report } from './messages.ts';

const origin = 'https://here.org';

/** A cache that has room for so many files. */
class FakeCache {
  readonly stored = new Map<string, Response>();
  room = Infinity;

  keys = async () => [...this.stored.keys()].map((url) => ({ url }));
  match = async (key: string) => this.stored.get(key)?.clone();
  delete = async (key: string) => this.stored.delete(key);
  put = async (key: string, response: Response) => {
    if (this.stored.size >= this.room) throw new DOMException('', 'QuotaExceededError');
    this.stored.set(key, response);
  };
}

let cache: FakeCache;
let server: Record<string, string>;
let requests: string[];
let updates: number;

const listed = (text: string): ListedFile =>
  [createHash('sha256').update(text).digest('hex').slice(0, hashLength), Buffer.byteLength(text), text.length];

const texts = {
  'index.html': 'home', '_astro/live.js': 'live', 'lectures/tides/index.html': 'tides',
  'lectures/moon/index.html': 'moon', 'film.mp4': '0123456789',
};

function editionOf(of: Readonly<Record<string, string>>): Edition {
  const files = Object.fromEntries(Object.entries(of).map(([path, text]) => [path, listed(text)]));
  const parts = {
    '': ['index.html', '_astro/live.js'],
    'lectures/tides/': ['lectures/tides/index.html'],
    'lectures/moon/': ['lectures/moon/index.html'],
  };
  return { base: '/', language: 'en', files, parts, everywhere: [], made: {} };
}

const fetchFrom = (async (asked: Request | URL) => {
  const path = new URL(asked instanceof URL ? asked : asked.url).pathname.slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  requests.push(file);
  const text = server[file];
  if (text === undefined) throw new TypeError('no network');
  return new Response(text, { headers: { 'x-from': 'network' } });
}) as typeof fetch;

function worker(of: Readonly<Record<string, string>> = texts): { answers: Answers; kept: Kept } {
  const caches = { open: async (name: string) => (name === cacheName('/') ? cache : undefined) } as unknown as CacheStorage;
  const kept = new Kept({ edition: editionOf(of), caches, fetch: fetchFrom, origin });
  const world = { kept, fetch: fetchFrom, away: () => new Response('away'), lookForUpdate: () => void (updates += 1) };
  return { answers: new Answers(world), kept };
}

async function hear(answers: Answers, wish: Order['wish'], path = 'lectures/tides/index.html'): Promise<Report[]> {
  const reports: Report[] = [];
  await answers.hear({ wish, path }, (report) => reports.push(report));
  return reports;
}

async function get(answers: Answers, path: string, headers: Record<string, string> = {}): Promise<string> {
  const meanwhile: Promise<unknown>[] = [];
  const kind = path.endsWith('.html') ? 'page' as const : 'file' as const;
  const request = new Request(`${origin}/${path}`, { headers });
  const response = await answers.respond({ kind, path }, request, (work) => meanwhile.push(work));
  await Promise.all(meanwhile);
  return response.text();
}

const held = (): string[] => [...cache.stored.keys()].map((key) => new URL(key).pathname.slice(1)).sort();

beforeEach(() => {
  [cache, server, requests, updates] = [new FakeCache(), { ...texts }, [], 0];
});

test('a lecture, home and engine are kept with one wish, and what the rest would cost is told', async () => {
  const { answers } = worker();
  expect(await hear(answers, 'keep')).toEqual([{ kind: 'state', isCourseKept: false, left: 14 }]);
  expect(held()).toEqual(['_astro/live.js', 'index.html', 'lectures/tides/index.html']);
  server = {};
  expect(await get(answers, 'lectures/tides/index.html')).toBe('tides');
  expect(await get(answers, 'lectures/moon/index.html')).toBe('away');
});

test('what is kept is not asked of the server again', async () => {
  await hear(worker().answers, 'keep');
  requests = [];
  expect(await get(worker().answers, 'lectures/tides/index.html')).toBe('tides');
  await hear(worker().answers, 'keep');
  expect(requests).toEqual([]);
});

test('the whole course is kept step by step, and given back to what one lecture needs', async () => {
  const { answers } = worker();
  const reports = await hear(answers, 'keep-course');
  expect(reports.filter(({ kind }) => kind === 'progress')).toEqual([
    { kind: 'progress', sent: 4, of: 14 }, { kind: 'progress', sent: 14, of: 14 },
  ]);
  expect(reports.at(-1)).toEqual({ kind: 'state', isCourseKept: true, left: 0 });
  expect(await hear(answers, 'drop-course')).toEqual([{ kind: 'state', isCourseKept: false, left: 14 }]);
  expect(held()).toEqual(['_astro/live.js', 'index.html', 'lectures/tides/index.html']);
});

test('a part is kept whole or not at all, and the page comes from the network until it is', async () => {
  delete (server as Partial<typeof texts>)['lectures/tides/index.html'];
  const { answers } = worker();
  expect(await hear(answers, 'keep')).toEqual([{ kind: 'failed' }]);
  expect(held()).toEqual([]);
  server['lectures/tides/index.html'] = 'tides';
  requests = [];
  expect(await get(answers, 'lectures/tides/index.html')).toBe('tides');
  expect(requests).toEqual(['lectures/tides/index.html']);
});

test.each([['another length', 'dama'], ['the same length', 'EVIL']])('a damaged file of %s is fetched and kept again', async (_, damage) => {
  const { answers } = worker();
  await hear(answers, 'keep');
  const key = [...cache.stored.keys()].find((one) => one.includes('live.js'))!;
  cache.stored.set(key, new Response(damage === 'dama' ? 'damaged' : damage));
  requests = [];
  expect(await get(answers, '_astro/live.js')).toBe('live');
  expect(requests).toEqual(['_astro/live.js']);
  expect(await cache.stored.get(key)!.clone().text()).toBe('live');
});

test('what was damaged is mended with the next page that needs it', async () => {
  await hear(worker().answers, 'keep');
  const keys = [...cache.stored.keys()];
  for (const key of keys) cache.stored.set(key, new Response('<p>half a'));
  await hear(worker().answers, 'keep');
  server = {};
  expect(await get(worker().answers, 'lectures/tides/index.html')).toBe('tides');
});

test('a file that went away is fetched and kept again', async () => {
  const { answers } = worker();
  await hear(answers, 'keep');
  cache.stored.clear();
  expect(await get(answers, '_astro/live.js')).toBe('live');
  expect(held()).toEqual(['_astro/live.js']);
});

test('without room nothing of what was asked for stays, and that is told', async () => {
  cache.room = 2;
  const { answers } = worker();
  expect(await hear(answers, 'keep')).toEqual([{ kind: 'full' }]);
  expect(held()).toEqual([]);
  expect(await get(answers, 'lectures/tides/index.html')).toBe('tides');
});

test('what the server sends of another edition is shown and not kept, and the browser looks for that edition', async () => {
  server['_astro/live.js'] = 'newer';
  const { answers } = worker();
  expect(await get(answers, '_astro/live.js')).toBe('newer');
  expect([held(), updates]).toEqual([[], 1]);
  expect(await hear(answers, 'keep')).toEqual([{ kind: 'failed' }]);
  expect(updates).toBe(2);
});

test('a new edition takes over what readers keep, fetches what changed alone, and the old goes when it is cleaned', async () => {
  const old = worker();
  await hear(old.answers, 'keep');
  server = { ...texts, 'lectures/tides/index.html': 'neap tides' };
  requests = [];
  const next = worker(server);
  await next.answers.takeOver();
  expect(requests).toEqual(['lectures/tides/index.html']);
  expect(await get(old.answers, 'lectures/tides/index.html')).toBe('tides');
  expect(await get(next.answers, 'lectures/tides/index.html')).toBe('neap tides');
  expect(held()).toHaveLength(4);
  await next.answers.clean();
  expect(held()).toHaveLength(3);
});

test('an edition that cannot be fetched whole does not take over', async () => {
  await hear(worker().answers, 'keep');
  const { answers } = worker({ ...texts, 'lectures/tides/index.html': 'neap tides' });
  await expect(answers.takeOver()).rejects.toThrow(OtherEdition);
});

test('whoever wanted the whole course gets new lectures too', async () => {
  await hear(worker().answers, 'keep-course');
  server = { ...texts, 'lectures/sun/index.html': 'sun' };
  const next = worker(server);
  await next.answers.takeOver();
  await next.answers.clean();
  expect(held()).toContain('lectures/sun/index.html');
  expect(await next.kept.isCourseWanted()).toBe(true);
});

test('slides are made of the article, and are what the server would send', async () => {
  const { kept } = worker();
  const slides = 'lectures/tides/slides/index.html';
  const edition = editionOf({ ...texts, [slides]: 'slides of tides' });
  Object.assign(kept.edition.files, edition.files);
  Object.assign(kept.edition.made, { [slides]: { of: 'lectures/tides/index.html', edits: [[0, 0, 'slides of ']] } });
  await kept.fill(['lectures/tides/index.html', slides]);
  expect(requests).not.toContain(slides);
  expect(await (await kept.read(slides))!.text()).toBe('slides of tides');
});

test('a film is sent in parts', async () => {
  const { answers, kept } = worker();
  await kept.fill(['film.mp4']);
  expect(await get(answers, 'film.mp4', { range: 'bytes=2-4' })).toBe('234');
});
