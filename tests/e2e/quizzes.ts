/** What the tests of questions and exercises look at. */
import type { Page } from 'playwright';
import type { LectureSite } from './sites.ts';

/** The answers that the browser keeps of a lecture's site, as text. */
export const kept = (page: Page, { storage }: Pick<LectureSite, 'storage'>): Promise<string> => page.evaluate((name) =>
  new Promise<string>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error!));
    opening.addEventListener('success', () => {
      const asking = opening.result.transaction('answers').objectStore('answers').getAll();
      asking.addEventListener('success', () => {
        opening.result.close();
        resolve(JSON.stringify(asking.result));
      });
    });
  }), `${storage}-answers`);
