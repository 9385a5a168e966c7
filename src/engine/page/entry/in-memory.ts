/** What a page may need, where there is no service worker: see `offline-page.ts`, which fetches this. */
import { keepInMemory } from '../offline/in-memory.ts';

export const begun = keepInMemory(document).catch(() => undefined);
