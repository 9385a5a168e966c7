/** Random gestures of a reader's hand: a handle that is dragged, a number in the code that is dragged or stepped. */
import type { Page } from 'playwright';
import { figuresOf, type Picture } from '../../src/engine/figure/figure.ts';
import { runInNode, type BuiltCell } from '../sandbox/lecture.ts';

type Chance = () => number;
type Pixels = [x: number, y: number];

const pick = <T>(items: readonly T[], chance: Chance): T => items[Math.floor(chance() * items.length)]!;

/** Those cells of a lecture that show handles, each as often as it has any. */
export async function cellsWithHandles(cells: readonly BuiltCell[]): Promise<string[]> {
  const own = (await runInNode(cells)).filter(({ id }) => cells.some((cell) => cell.id === id && !cell.isReadonly));
  return own.flatMap(({ id, shown }) => shown.flatMap((one) => {
    const figures = one.kind === 'figure' ? figuresOf(one.picture as Picture) : [];
    return figures.flatMap(({ handles }) => handles.map(() => id));
  }));
}

/** Drags one of the handles of one of these cells. */
export async function dragHandle(page: Page, chance: Chance, cells: readonly string[]): Promise<string> {
  const id = pick(cells, chance);
  await page.mouse.move(...await bringIntoView(page, `[id="${id}"] svg.figure-drawing`, 0));
  const handles = `[id="${id}"] > [data-handles] > [data-handle]:not([hidden])`;
  await page.locator(handles).first().waitFor({ state: 'attached' });
  const at = Math.floor(chance() * await page.locator(handles).count());
  const way = await dragFrom(page, await bringIntoView(page, handles, at), [150, 150], chance);
  return `handle ${at} of ${id}: ${way}`;
}

const keys = ['ArrowUp', 'ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowDown', 'Alt+ArrowUp', 'Alt+ArrowDown', 'Home'];

/** Drags one of all numbers in the code, or steps it by a key. */
export async function scrubNumber(page: Page, chance: Chance): Promise<string> {
  const numbers = '[data-number]';
  const at = Math.floor(chance() * await page.locator(numbers).count());
  const place = await bringIntoView(page, numbers, at);
  const id = await page.locator(numbers).nth(at).evaluate((mark) => mark.closest('live-cell')?.id);
  if (chance() < 0.7) return `number ${at}, in ${id}: ${await dragFrom(page, place, [80, 10], chance)}`;
  const key = pick(keys, chance);
  await page.locator(numbers).nth(at).press(key);
  return `number ${at}, in ${id}: ${key}`;
}

/** Presses, goes to a few places not too far away, and lets go. */
async function dragFrom(page: Page, [x, y]: Pixels, reach: Pixels, chance: Chance): Promise<string> {
  const way = Array.from({ length: 1 + Math.floor(chance() * 3) }, () =>
    reach.map((pixels) => Math.round((2 * chance() - 1) * pixels)) as Pixels);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const [dx, dy] of way) await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
  return way.map((step) => step.join(',')).join(' ');
}

/** The middle of an element, which now is in the middle of the window. */
const bringIntoView = (page: Page, selector: string, at: number): Promise<Pixels> =>
  page.locator(selector).nth(at).evaluate((element) => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  });
