/** The copy for offline reading begins once a page is loaded and at rest, and never where data is saved. */
import { address } from 'virtual:offline';
import type { Connected } from '../kit/connection.ts';

const { serviceWorker, connection } = navigator as Navigator & Connected;
const begin = (): unknown => import(/* @vite-ignore */ address);
const rest = (): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(begin);
  else setTimeout(begin, 1000);
};
if (serviceWorker && /^http/.test(location.protocol) && !connection?.saveData) addEventListener('load', rest);
