/** A class with its own broker, one for each test, and how it is begun and joined. */
import type { Page } from 'playwright';
import { afterAll, beforeEach, inject } from 'vitest';
import { serveClass, type ServedClass } from '../../src/engine/commands/class.ts';
import { open, type PageSpec } from './browser.ts';
import { isPresenter } from './talk.ts';

export const follows = (page: Page): Promise<unknown> =>
  page.waitForSelector('html[data-class="follower"] .class-bar');

/** Classes are closed when no page is left that would miss them; no test meets the class of another. */
export function holdClass() {
  const all: ServedClass[] = [];
  const served = (): ServedClass => all.at(-1)!;
  const slides = (): string => `${served().url}lectures/waves/slides/`;
  beforeEach(async () => {
    all.push(await serveClass({ dir: inject('wavesFolder'), port: 0, host: '127.0.0.1', base: '/' }));
  });
  afterAll(() => Promise.all(all.map((one) => one.close())));

  /** The presenter's window of somebody who has the private address. */
  async function openLecturer(spec: PageSpec = {}, slide = 'a-wave'): Promise<Page> {
    const page = await open(served().lead, spec);
    await page.locator('[data-lead] a').first().waitFor();
    await page.goto(`${slides()}?view=presenter#${slide}`);
    await isPresenter(page);
    return page;
  }

  /** Begins a class, and gives its code. */
  async function begin(lecturer: Page): Promise<string> {
    await lecturer.getByRole('button', { name: 'Class', exact: true }).click();
    await lecturer.getByRole('button', { name: 'Start the class' }).click();
    await lecturer.locator('.class-count', { hasText: '0 joined' }).waitFor();
    const code = await lecturer.locator('.class-desk .class-code').textContent();
    await lecturer.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    return code!;
  }

  /** A device that joins by the code. */
  async function joinBy(code: string, spec: PageSpec = {}): Promise<Page> {
    const page = await open(`${served().url}class/`, spec);
    await page.getByRole('textbox', { name: 'Class code' }).fill(code.toLowerCase());
    await page.keyboard.press('Enter');
    await follows(page);
    return page;
  }
  return { served, slides, openLecturer, begin, joinBy };
}
