/** What tests of a talk do: open its windows, and see what they show. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { open, type PageSpec } from './browser.ts';
import { waves } from './sites.ts';

/** The presenter's window at a place of the lecture, with everything in it. */
export async function openPresenter(place: string, spec: PageSpec = {}): Promise<Page> {
  const page = await open(`${waves.slides}?view=presenter#${place}`, spec);
  await isPresenter(page);
  return page;
}

export const isPresenter = (page: Page): Promise<unknown> =>
  page.waitForSelector('html[data-presenter]', { state: 'attached' });

/** A window of the audience, in the browser of the presenter. */
export const openAudience = (presenter: Page): Promise<Page> =>
  open(`${waves.slides}?role=audience`, { context: presenter.context() });

/** All that a window shows of a talk. */
export const shownBy = (page: Page) => page.evaluate(() => {
  const current = document.querySelector('[data-current]')!;
  const cells = [...document.querySelectorAll<HTMLElement>('main live-cell')];
  return {
    slide: current.id,
    fragments: [...current.querySelectorAll('[data-shown]')].length,
    screen: document.querySelector<HTMLElement>('[data-part="cover"]')!.dataset['cover'],
    texts: Object.fromEntries(cells.map(({ id, dataset }) => [id, dataset['source']])),
    outputs: Object.fromEntries([...current.querySelectorAll('[data-output]')].map((output) =>
      [output.parentElement!.id, output.textContent])),
    open: [...document.querySelectorAll('main details')].map((fold) => (fold as HTMLDetailsElement).open),
  };
});

/** The talk as the browser keeps it, as text. */
export const keptTalk = (page: Page): Promise<string> => page.evaluate((name) => new Promise<string>((resolve) => {
  const opening = indexedDB.open(name);
  opening.addEventListener('success', () => {
    const kept = opening.result.transaction('talks').objectStore('talks').getAll();
    kept.addEventListener('success', () => {
      opening.result.close();
      resolve(JSON.stringify(kept.result));
    });
  });
}), `${waves.storage}-talk`);

/** What a presenter does without a thought, each named by a key, a button or a part of the slide. */
const keys = ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', 'Home', 'b', 'w', 'Shift+r'];
const parts = ['knob', 'fold', 'run', 'undo', 'hold'] as const;

/** The same numbers from the same seed: 0 to 1. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** One action of the presenter, or a reload of one of the windows. */
export async function act(presenter: Page, audience: Page, chance: () => number): Promise<void> {
  const kind = chance();
  if (kind < 0.02) return reload(presenter);
  if (kind < 0.04) return void await audience.reload();
  if (kind < 0.6) return presenter.keyboard.press(keys[Math.floor(chance() * keys.length)]!);
  await touch(presenter, parts[Math.floor(chance() * parts.length)]!, chance());
}

async function reload(presenter: Page): Promise<void> {
  await presenter.reload();
  await isPresenter(presenter);
}

/** Turns a knob, unfolds something, runs a cell, takes back, or holds back. */
const touch = (page: Page, part: (typeof parts)[number], chance: number): Promise<void> =>
  page.evaluate(([what, at]) => {
    const one = (selector: string): HTMLElement | undefined => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      return all[Math.floor(at * all.length)];
    };
    const knob = one('main [data-knob] input[type="range"]') as HTMLInputElement;
    if (what === 'knob') knob.value = String(Number(knob.min) + at * (Number(knob.max) - Number(knob.min)));
    if (what === 'knob') knob.dispatchEvent(new Event('input', { bubbles: true }));
    if (what === 'fold') one('[data-current] summary')?.click();
    if (what === 'run') one('[data-current] [data-action="run"]')?.click();
    const undo = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true });
    if (what === 'undo') document.body.dispatchEvent(undo);
    if (what === 'hold') one('.presenter-tools [data-hold]')?.click();
  }, [part, chance] as const);

/** From now on three of ten messages between the windows are lost, until `heal`. */
export async function loseMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { postMessage } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.postMessage = function post(message: unknown) {
      const isLost = sessionStorage.getItem('healed') === null && Math.random() < 0.3;
      if (!isLost) postMessage.call(this, message);
    };
  });
  await page.reload();
}

export const heal = (page: Page): Promise<void> => page.evaluate(() => sessionStorage.setItem('healed', ''));

/** Both windows show the same, in the end. */
export async function isMirrored(presenter: Page, audience: Page): Promise<void> {
  const isSame = async (): Promise<boolean> =>
    JSON.stringify(await shownBy(audience)) === JSON.stringify(await shownBy(presenter));
  await expect.poll(isSame).toBe(true);
}

/** Does so many random actions with reloads and lost messages; then both windows show the same. */
export async function survive(actions: number, seed: number): Promise<void> {
  const presenter = await openPresenter('a-wave', { allow: /failed: .*ERR_ABORTED/ });
  const audience = await openAudience(presenter);
  await loseMessages(audience);
  await loseMessages(presenter);
  await isPresenter(presenter);
  await presenter.bringToFront();
  const chance = chances(seed);
  for (let action = 0; action < actions; action += 1) await act(presenter, audience, chance);
  await Promise.all([heal(presenter), heal(audience)]);
  if (await presenter.locator('[data-hold].first').count() > 0) await presenter.locator('[data-hold]').click();
  await isMirrored(presenter, audience);
}
