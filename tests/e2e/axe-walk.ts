/** Axe on the slides of a deck, one after the other. */
import type { Page } from 'playwright';
import { violations } from './axe.ts';
import { address, open } from './browser.ts';
import { kindsOfParts, kindsOfWords } from './kinds.ts';

const schemes = ['light', 'dark'] as const;

/** What a slide has: of one kind each, for its colours and for all else. */
interface Kinds {
  words: readonly string[];
  parts: readonly string[];
}

/** Whether axe looks at the colours of a slide, and at all else. */
export type Look = (kinds: Kinds) => { colours: boolean; others: boolean };

/** Looks at what no slide before had, so that each kind is looked at once. */
export function onlyNew(): Look {
  const seen = new Set<string>();
  const brings = (kinds: readonly string[]): boolean => {
    const fresh = kinds.filter((kind) => !seen.has(kind));
    fresh.forEach((kind) => seen.add(kind));
    return fresh.length > 0;
  };
  return ({ words, parts }) => ({ colours: brings(words), others: brings(parts) });
}

/** Takes out all that does not hold the slide, which axe would go through each time; gives what puts it back. */
async function isolate(page: Page, slide: string): Promise<() => Promise<void>> {
  const taken = await page.evaluateHandle((id) => {
    const places: { place: Comment; other: Element }[] = [];
    for (let one = document.getElementById(id)!; one !== document.body; one = one.parentElement!) {
      for (const other of [...one.parentElement!.children].filter((child) => child !== one)) {
        const place = document.createComment('');
        other.replaceWith(place);
        places.push({ place, other });
      }
    }
    return places;
  }, slide);
  return () => taken.evaluate((places) => places.forEach(({ place, other }) => place.replaceWith(other)));
}

async function violationsOn(page: Page, id: string, look: Look): Promise<string[]> {
  const within = `section[id="${id}"]`;
  const kinds = { words: await kindsOfWords(page, within), parts: await kindsOfParts(page, within) };
  const { colours, others } = look(kinds);
  if (!colours && !others) return [];
  const putBack = await isolate(page, id);
  const found = others ? await violations(page, { about: 'all but colours', within }) : [];
  for (const scheme of colours ? schemes : []) {
    await page.emulateMedia({ colorScheme: scheme });
    found.push(...await violations(page, { about: 'colours', within }));
  }
  await putBack();
  return found;
}

/** What is wrong by the ids of slides, and around them, which is in the same place on each. */
export async function violationsInDeck(path: string, look: Look): Promise<Record<string, string[]>> {
  const page = await open(path, { reducedMotion: true });
  const ids = await page.$$eval('section[data-slide]', (slides) => slides.map(({ id }) => id));
  if (ids.length === 0) throw new Error(`${path} has no slides.`);
  const found: Record<string, string[]> = {};
  for (const id of ids) {
    await page.goto(address(`${path}#${id}`));
    await page.waitForSelector(`section[data-current][id="${id}"]`);
    found[id] = await violationsOn(page, id, look);
  }
  const others = page.locator('section[data-slide]:not([data-current])');
  await others.evaluateAll((slides) => slides.forEach((one) => one.remove()));
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    found[`around, ${scheme}`] = await violations(page, { scheme });
  }
  return Object.fromEntries(Object.entries(found).filter(([, wrong]) => wrong.length > 0));
}
