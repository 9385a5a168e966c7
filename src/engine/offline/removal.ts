/** Takes the place of a service worker where a site wants none any more: what that kept is removed, and so is it. */
import { cacheName } from './kept.ts';
import type { WorkerWorld } from './worker-world.ts';

/** @param reloads while a site is written, pages of an earlier build are of no use: open ones are loaded anew. */
export function start(world: WorkerWorld, base: string, reloads = false): void {
  world.addEventListener('install', (event) => event.waitUntil(world.skipWaiting()));
  world.addEventListener('activate', (event) => event.waitUntil(remove(world, base, reloads)));
}

async function remove({ caches, registration, clients }: WorkerWorld, base: string, reloads: boolean): Promise<void> {
  await caches.delete(cacheName(base));
  const open = await clients.matchAll({ type: 'window' });
  await registration.unregister();
  if (reloads) await Promise.all(open.map((page) => page.navigate(page.url)));
}
