/** The copy for offline reading begins once a page is loaded and at rest, and never where data is saved. */
import { address, inMemory } from 'virtual:offline';
import type { Connected } from '../kit/connection.ts';

const { serviceWorker, connection } = navigator as Navigator & Connected;
const hold = (): unknown => import(/* @vite-ignore */ inMemory);
const begin = (): unknown => (serviceWorker ? import(/* @vite-ignore */ address) : hold());
const rest = (): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(begin);
  else setTimeout(begin, 1000);
};
addEventListener('offline-refused', hold);
if (/^http/.test(location.protocol) && !connection?.saveData) addEventListener('load', rest);
