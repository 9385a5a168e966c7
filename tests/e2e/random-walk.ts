/** Walks through a lecture by clicker, while something is dragged, scrubbed, typed into or clicked at random. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { chances } from './talk.ts';

type Chance = () => number;

/** What can be dragged on a slide. */
const dragged = ['.tok-number', 'svg.figure-drawing', '.holds', '.boundary', '[data-knob] input'];

/** What can be taken hold of. Links are left out: they are to lead elsewhere. */
const held = [...dragged, '[data-options] label', '[data-answer] input', '[data-tally]', 'summary', 'pre code'];

const pick = <T>(items: readonly T[], chance: Chance): T => items[Math.floor(chance() * items.length)]!;

/** Each step of the deck, as the address names it. */
export const placesOf = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...document.querySelectorAll<HTMLElement>('[data-slide]')].flatMap((slide) => {
    const steps = [...slide.querySelectorAll<HTMLElement>('[data-step]')]
      .filter((one) => !one.closest('[data-only="article"], [data-notes]')).map((one) => Number(one.dataset['step']));
    return Array.from({ length: 1 + Math.max(0, ...steps) }, (_, step) => `${slide.id}.${step}`);
  }));

/** The place where the deck is, by what it shows. A step that lights lines of code goes where an editor comes. */
const place = (page: Page): Promise<string> => page.evaluate(() => {
  const slide = document.querySelector<HTMLElement>('[data-slide][data-current]')!;
  const shown = [...slide.querySelectorAll<HTMLElement>('[data-shown]')].map((one) => Number(one.dataset['step'] ?? 0));
  const [id, step = '0'] = location.hash.slice(1).split('.');
  const isGone = id === slide.id && step !== '0' && slide.querySelector(`[data-step="${step}"]`) === null;
  if (isGone) return `${id}.${step}`;
  return `${slide.id}.${Math.max(0, ...shown)}`;
});

/** Those places, in a random order, that show something to take hold of; of each slide one. */
export async function touchablePlaces(page: Page, seed: number): Promise<string[]> {
  const chance = chances(seed);
  const places = (await placesOf(page)).slice(0, -1);
  const ids = await page.$$eval('[data-slide]', (slides, selector) =>
    slides.filter((slide) => slide.querySelector(selector) !== null).map(({ id }) => id), held.join());
  const order = ids.map((id) => [chance(), id] as const).toSorted(([a], [b]) => a - b);
  return order.map(([, id]) => pick(places.filter((one) => one.startsWith(`${id}.`)), chance));
}

/**
 * At each of these places: takes hold of something, then presses Page down, which is to lead to the next place. With
 * several touches the first is a drag, wherever anything can be dragged.
 */
export async function walk(page: Page, places: readonly string[], seed: number, touches = 1): Promise<void> {
  const chance = chances(seed);
  const all = await placesOf(page);
  for (const from of places) {
    await goTo(page, from);
    const said = [`seed ${seed}, #${from}`];
    const letGo = await touchSome(page, chance, touches, said);
    expect(await place(page), said.join('; ')).toBe(from);
    await page.keyboard.press('PageDown');
    expect(await place(page), said.join('; ')).toBe(all[all.indexOf(from) + 1]);
    await letGo();
    expect(await place(page), said.join('; ')).toBe(all[all.indexOf(from) + 1]);
  }
  expect(await page.$$eval('[data-source]', (cells) =>
    cells.filter((cell) => /NaN|Infinity/.test(cell.getAttribute('data-source')!)).map(({ id }) => id))).toEqual([]);
}

async function goTo(page: Page, to: string): Promise<void> {
  if (await place(page) === to) return;
  await page.evaluate((hash) => location.replace(`#${hash}`), to);
  await expect.poll(() => place(page)).toBe(to);
}

/** Resolves with what ends the last touch: the clicker may be pressed while the pointer is still down. */
async function touchSome(page: Page, chance: Chance, touches: number, said: string[]): Promise<() => Promise<void>> {
  for (let touch = 1; touch < touches; touch += 1) await (await touchOne(page, chance, said, touch === 1))();
  return touchOne(page, chance, said, false);
}

async function touchOne(page: Page, chance: Chance, said: string[], mustDrag: boolean): Promise<() => Promise<void>> {
  const which = chance();
  const [across, down, way, rise, any] = [chance(), chance(), chance(), chance(), chance()];
  const how = mustDrag ? any * 0.7 : any;
  const parts = (mustDrag ? dragged : held).join();
  const box = await boxOf(page.locator(`[data-current] :is(${parts}):visible`), which, said);
  if (!box) return () => Promise.resolve();
  const [x, y] = [box.x + across * box.width, box.y + down * box.height];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const isDrag = how < 0.7;
  if (isDrag) await page.mouse.move(x + 160 * (way - 0.5), y + 160 * (rise - 0.5), { steps: 3 });
  said.push(isDrag ? 'dragged' : 'clicked');
  if (how < 0.2) return () => page.mouse.up();
  await page.mouse.up();
  if (how > 0.8) await page.keyboard.type('1');
  return () => Promise.resolve();
}

/** Where one of them is, unless it has gone in between. */
async function boxOf(all: Locator, which: number, said: string[]) {
  const boxes = await all.evaluateAll((elements) => elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { name: element.outerHTML.slice(0, 80), x, y, width, height };
  }));
  const box = boxes[Math.floor(which * boxes.length)];
  said.push(box?.name ?? 'nothing to touch');
  return box;
}
