/** What tests of a talk do: open its windows, and see what they show. */
import type { Page } from 'playwright';
import { open, type PageSpec } from './browser.ts';

export const slides = 'lectures/mini-ml/slides/';

/** The presenter's window at a place of the lecture, with everything in it. */
export async function openPresenter(place: string, spec: PageSpec = {}): Promise<Page> {
  const page = await open(`${slides}?view=presenter#${place}`, spec);
  await isPresenter(page);
  return page;
}

export const isPresenter = (page: Page): Promise<unknown> =>
  page.waitForSelector('html[data-presenter]', { state: 'attached' });

/** A window of the audience, in the browser of the presenter. */
export const openAudience = (presenter: Page): Promise<Page> =>
  open(`${slides}?role=audience`, { context: presenter.context() });

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
