/** Random gestures: after each the code parses and shows what a build would show, and undo takes all of them back. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { open } from './browser.ts';
import { FreshRuns, normalised, wrong, type Texts } from './fresh-runs.ts';
import { allLaidOut, cell, uncover } from './live.ts';
import type { SubjectModules } from '../../src/engine/build/settings.ts';
import { chances } from './talk.ts';

/** One random gesture; resolves with what was done. */
export type Gesture = (page: Page, chance: () => number) => Promise<string>;

/** The full address of a lecture, and the subjects that its cells read. */
export interface Course {
  lecture: string;
  subjects: readonly SubjectModules[];
}

/** What cells show, by id: HTML, or that something is wrong. */
type Shows = Readonly<Record<string, string>>;

interface World {
  page: Page;
  runs: FreshRuns;
  /** The texts as the page came with them. */
  texts: Texts;
  shows: Shows;
  gesture: () => Promise<string>;
}

/** So many gestures are done, one on top of the other, before they are taken back. */
const atOnce = 10;

/** Does so many gestures. Where one fails, the error begins with the seed and all that was done since the last rest. */
export async function survive(course: Course, gesture: Gesture, count: number, seed: number): Promise<void> {
  const page = await openLive(course.lecture);
  const chance = chances(seed);
  const runs = new FreshRuns(await cellsOf(page), course.subjects);
  const shows = await showsIn(page, 'page');
  const world = { page, runs, texts: await textsIn(page), shows, gesture: () => gesture(page, chance) };
  for (let done = 0; done < count; done += atOnce) {
    const said: string[] = [];
    await round(world, Math.min(atOnce, count - done), said).catch((error: unknown) => {
      const steps = said.map((what, at) => `${done + at + 1}. ${what}`);
      throw new Error([`seed ${seed}`, ...steps, (error as Error).message].join('\n'), { cause: error });
    });
  }
  await runs.close();
}

async function round(world: World, count: number, said: string[]): Promise<void> {
  const { page, runs, gesture } = world;
  const states = [world.texts];
  for (let done = 0; done < count; done += 1) {
    said.push(await gesture());
    await isAtRest(page);
    const texts = await textsIn(page);
    if (areSame(texts, states.at(-1)!)) continue;
    states.push(texts);
    await showsOf(page, 'view', await runs.of(texts, Object.keys(await showsIn(page, 'view'))));
  }
  await showsOf(page, 'page', await runs.of(states.at(-1)!));
  for (const texts of states.slice(0, -1).toReversed()) {
    await page.keyboard.press('Control+z');
    expect(await textsIn(page)).toEqual(texts);
  }
  await isAtRest(page);
  await showsOf(page, 'page', world.shows);
}

/** The cells of the page, or those in view, show what is expected of them as soon as they are drawn. */
async function showsOf(page: Page, where: Where, expected: Shows): Promise<void> {
  const differing = async (): Promise<Shows> => {
    const shown = await showsIn(page, where);
    return Object.fromEntries(Object.entries(shown).filter(([id, html]) =>
      id in expected && html !== expected[id] && normalised(html) !== normalised(expected[id]!)));
  };
  await expect.poll(differing).toEqual({});
}

/** The article with its folds open, its predictions told and its cells live. */
async function openLive(lecture: string): Promise<Page> {
  const page = await open(lecture);
  await allLaidOut(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-fold]')) fold.open = true;
  });
  const covers = page.locator('[data-covers]:not([data-told])');
  while (await covers.count() > 0) await uncover(page, (await covers.first().getAttribute('data-covers'))!);
  await cell(page, 'turn').locator('[data-action="edit"]').focus();
  await page.locator('[data-number]').first().waitFor({ state: 'attached' });
  return page;
}

const cellsOf = (page: Page) => page.$$eval('main live-cell', (hosts) => hosts.map((host) => ({
  id: host.id, source: host.getAttribute('data-source') ?? '', defines: !host.hasAttribute('data-apart'),
})));

const textsIn = (page: Page): Promise<Texts> => page.$$eval('main live-cell', (hosts) =>
  Object.fromEntries(hosts.map((host) => [host.id, host.getAttribute('data-source') ?? ''])));

type Where = 'page' | 'view';

const showsIn = (page: Page, where: Where): Promise<Shows> => page.$$eval('main live-cell', (hosts, [place, fault]) => {
  const isIn = (host: Element): boolean => {
    const { top, bottom } = host.getBoundingClientRect();
    return place === 'page' || (bottom > 0 && top < innerHeight);
  };
  const isWrong = (host: Element): boolean => ['error', 'stopped'].includes(host.getAttribute('data-status') ?? '');
  return Object.fromEntries(hosts.filter(isIn).map((host) =>
    [host.id, isWrong(host) ? fault : host.querySelector('[data-output]')?.innerHTML ?? '']));
}, [where, wrong] as const);

/** The gesture has ended, and nothing runs. */
const isAtRest = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('html[data-settling], [data-status="running"]') === null);

const areSame = (one: Texts, other: Texts): boolean => Object.entries(one).every(([id, text]) => other[id] === text);
