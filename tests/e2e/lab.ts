/** Words for tests of the lab. */
import type { Page } from 'playwright';
import { open, type PageSpec } from './browser.ts';
import { hash } from './location.ts';

export interface LabNumbers {
  epoch: number;
  loss: number;
  correct: number;
  count: number;
}

/** The playground, once its controls can be used and its first picture is there. */
export async function openLab(hash = '', spec: PageSpec = {}): Promise<Page> {
  const page = await open(`playground/${hash}`, spec);
  await settled(page);
  return page;
}

/** Waits until the lab is alive, does not play, and says what it shows. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-lab][data-live]:not([data-playing]) [data-part="status"]:not(:empty)');
}

export function numbers(page: Page): Promise<LabNumbers> {
  return page.evaluate(() => {
    const { epoch, loss, correct, count } = document.querySelector<HTMLElement>('[data-lab]')?.dataset ?? {};
    return { epoch: Number(epoch), loss: Number(loss), correct: Number(correct), count: Number(count) };
  });
}

export async function trainToTheEnd(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForSelector('[data-lab][data-end]:not([data-playing])');
}

/** The values of all parameters, to the last digit, as the address has them. */
export async function valuesInAddress(page: Page): Promise<string> {
  return /values=([^&]*)/.exec(await hash(page))?.[1] ?? '';
}

/** The colour of a pixel of the region, in thousandths of its sides from the left and the top. */
export function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  return page.evaluate(([across, down]) => {
    const canvas = document.querySelector('canvas');
    const [column, row] = [Math.floor((canvas!.width * across!) / 1000), Math.floor((canvas!.height * down!) / 1000)];
    return Array.from(canvas!.getContext('2d')!.getImageData(column, row, 1, 1).data.slice(0, 3));
  }, [x, y]);
}
