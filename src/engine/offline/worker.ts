/**
 * The service worker of a site: it answers for the files of its own edition, and of no other site on the origin. The
 * browser keeps the one before while a page of it is open, so that an old page never meets the files of a new edition.
 */
import { offline } from '../words/offline.ts';
import { agreement } from './agreement.ts';
import { Answers } from './answers.ts';
import { decide } from './decide.ts';
import type { Edition } from './edition.ts';
import { Kept } from './kept.ts';
import { readOrder, type Order, type Report } from './messages.ts';
import type { WorkerWorld } from './worker-world.ts';

/** Begins in a worker that holds the list of what a site is made of. */
export function start(world: WorkerWorld, edition: Edition): void {
  const { registration, location, clients } = world;
  const ask: typeof fetch = (...given) => world.fetch(...given);
  const kept = new Kept({ edition, caches: world.caches, fetch: ask, origin: location.origin });
  const lookForUpdate = (): void => void registration.update().catch(() => undefined);
  const answers = new Answers({ kept, fetch: ask, away: () => away(edition), lookForUpdate });

  world.addEventListener('install', (event) => {
    event.waitUntil(registration.active ? answers.takeOver() : world.skipWaiting());
  });
  world.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  world.addEventListener('fetch', (event) => {
    const { method, url, mode } = event.request;
    const choice = decide({ method, url, isPage: mode === 'navigate' }, edition, location.origin);
    if (choice.kind === 'leave') return;
    event.respondWith(answers.respond(choice, event.request, (work) => event.waitUntil(work)));
  });
  world.addEventListener('message', (event) => {
    const [port] = event.ports;
    const order = readOrder(event.data);
    const say = (report: Report): void => port?.postMessage(report);
    if (!order) return say({ kind: 'unknown' });
    event.waitUntil(serve(order, say));
  });

  async function serve(order: Order, say: (report: Report) => void): Promise<void> {
    if (order.wish === 'begin') return world.skipWaiting();
    if (order.wish === 'agree') return say(await agree(world, edition.base));
    await answers.hear(order, say);
    // Pages of the edition before are gone when one of this has nothing better to do.
    if (order.wish === 'keep' && !registration.waiting && !registration.installing) await answers.clean();
  }
}

/** The edition that waits comes when all pages of this one have agreed, each by a lock that it holds. */
async function agree({ navigator, clients }: WorkerWorld, base: string): Promise<Report> {
  const { held = [] } = await navigator.locks.query();
  const agreed = held.filter(({ name }) => name === agreement(base)).length;
  const open = await clients.matchAll({ type: 'window' });
  return { kind: open.length > agreed ? 'others' : 'agreed' };
}

/** No style of the site's is at hand, and none is needed for a line and a link. */
function away({ language }: Edition): Response {
  const { notKept, tryAgain } = offline;
  const page = `<!doctype html><html lang="${language}"><meta charset="utf-8">`
    + '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">'
    + `<title>${notKept}</title><p>${notKept}</p><p><a href="">${tryAgain}</a></p></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" };
  return new Response(page, { status: 503, headers });
}
