/** The copy of the site for offline reading: see `offline-page.ts`, which fetches this. */
import { keepOffline } from '../offline/offline.ts';

export const begun = keepOffline(document);
