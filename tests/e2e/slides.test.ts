import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { hash, search } from './location.ts';
import { inputs, three, waves } from './sites.ts';

/** Where the deck stands: `#hash` and the number of the slide that is shown. */
const place = async (page: Page): Promise<string> => {
  const shown = await page.locator('[data-slide][data-current]').getAttribute('data-slide');
  return `${await hash(page)} ${shown}`;
};

const press = async (page: Page, ...keys: string[]): Promise<string> => {
  for (const key of keys) await page.keyboard.press(key);
  return place(page);
};

const view = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-view');

test('each key steps as the table says', async () => {
  const page = await open(waves.slides);
  expect(await press(page, 'ArrowRight')).toBe('#a-wave 2');
  expect(await press(page, 'Space', 'PageDown', 'n')).toBe('#a-train.1 4');
  expect(await press(page, 'ArrowLeft', 'Shift+Space', 'PageUp', 'p')).toBe('#waves 1');
  expect(await press(page, 'ArrowDown', 'Shift+ArrowRight')).toBe('#two-pictures 3');
  expect(await press(page, 'ArrowUp', 'Shift+ArrowLeft')).toBe('#waves 1');
  expect(await press(page, 'End')).toMatch(/ 21$/);
  expect(await press(page, 'Home')).toBe('#waves 1');
  expect(await press(page, '1', '2', 'Enter')).toMatch(/ 12$/);
  expect(await press(page, '7', 'g')).toMatch(/ 7$/);
});

test('on the last slide a link and Shift N lead to the deck of the next lecture, and the last lecture has neither', async () => {
  const page = await open(three.slides);
  const way = page.getByRole('link', { name: 'Next lecture: Inputs' });
  expect(await way.count()).toBe(0);
  await press(page, 'Shift+N', 'End');
  await way.waitFor();
  await page.keyboard.press('Shift+N');
  await page.waitForURL(inputs.slides);
  expect(await page.locator('[data-next-lecture]').count()).toBe(0);
  expect(await page.locator('[data-part="help"]').textContent()).not.toContain('Next lecture');
});

test('a fragment appears at its step, and a deep link names the step', async () => {
  const page = await open(`${waves.slides}#a-train`);
  const fragment = page.locator('#a-train [data-step="1"]');
  expect(await fragment.isVisible()).toBe(false);
  expect(await press(page, 'ArrowRight')).toBe('#a-train.1 4');
  expect(await fragment.isVisible()).toBe(true);
  expect(await press(page, 'ArrowRight', 'ArrowLeft')).toBe('#a-train.1 4');
  expect(await press(page, 'ArrowUp', 'ArrowDown')).toBe('#a-train 4');
  expect(await fragment.isVisible()).toBe(false);
  const linked = await open(`${waves.slides}#a-train.1`);
  expect(await linked.locator('#a-train [data-step="1"]').isVisible()).toBe(true);
});

test('one slide is shown, named in the title, and alone can be reached', async () => {
  const page = await open(waves.slides);
  await press(page, 'ArrowRight');
  await expect.poll(() => page.title()).toMatch(/^2 of 21 · A Wave · /);
  await expect.poll(() => page.locator('[data-slide]:visible').count()).toBe(1);
  await expect.poll(() => page.locator('[data-slide][inert]').count()).toBe(waves.count - 1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('A Wave');
});

test('a deep link shows its slide, and garbage shows the first', async () => {
  const page = await open(`${waves.slides}#full-sum`);
  expect(await place(page)).toMatch(/^#full-sum /);
  const lost = await open(`${waves.slides}#%E0%A4%A.x.99`);
  expect(await press(lost, 'ArrowRight')).toBe('#a-wave 2');
});

test('a link inside the deck leads to its slide, and Back leads back', async () => {
  const page = await open(`${waves.slides}#outline`);
  await page.locator('#outline a').first().click();
  await expect.poll(() => place(page)).not.toMatch(/^#outline /);
  await page.goBack();
  await expect.poll(() => place(page)).toMatch(/^#outline /);
});

test('the slide fills the window, with more height where the window is higher than 16:9', async () => {
  const page = await open(`${waves.slides}#a-wave`);
  const box = () => page.locator('#a-wave [data-canvas]').evaluate((canvas) => {
    const { x, y, width, height } = canvas.getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
  });
  expect(await box()).toEqual([0, 0, 1280, 720]);
  await page.setViewportSize({ width: 1920, height: 1200 });
  await expect.poll(() => box()).toEqual([0, 0, 1920, 1200]);
  await page.setViewportSize({ width: 1600, height: 720 });
  await expect.poll(() => box()).toEqual([160, 0, 1280, 720]);
});

test('keys belong to the control that has focus', async () => {
  const page = await open(`${waves.slides}#a-wave`);
  await page.evaluate(() => {
    const canvas = document.querySelector('#a-wave [data-canvas]')!;
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('textarea'));
    const note = document.createElement('p');
    note.contentEditable = 'true';
    const tags = ['input', 'textarea', 'select', 'button', 'summary'];
    canvas.append(...tags.map((tag) => document.createElement(tag)), note, host);
  });
  const controls = ['input', 'textarea', 'select', 'button', '[contenteditable]', 'textarea >> nth=1'];
  for (const control of controls) {
    await page.locator('#a-wave').locator(control).first().focus();
    expect(await press(page, ...'nopgfbwad.,?12', 'Space', 'ArrowRight', 'End')).toBe('#a-wave 2');
  }
  expect(await view(page)).toBe('slides');
});

test('with other modifiers a key is the browser\'s', async () => {
  const page = await open(`${waves.slides}#a-wave`);
  expect(await press(page, 'Control+b', 'Alt+n', 'Meta+o')).toBe('#a-wave 2');
});

test('O shows every slide, arrows walk over the grid, Enter and a click choose', async () => {
  const page = await open(`${waves.slides}#a-wave`);
  await press(page, 'o');
  await expect.poll(() => view(page)).toBe('overview');
  await expect.poll(() => search(page)).toBe('?view=overview');
  await expect.poll(() => page.locator('[data-slide]:visible').count()).toBe(waves.count);
  expect(await press(page, 'ArrowDown', 'ArrowRight', 'Enter')).toMatch(/ [67]$/);
  await expect.poll(() => view(page)).toBe('slides');
  await press(page, 'o');
  await page.locator('[data-pick="3"]').click();
  await expect.poll(() => place(page)).toMatch(/ 4$/);
  await press(page, 'o', 'Escape');
  await expect.poll(() => view(page)).toBe('slides');
});

test('the overview survives a reload', async () => {
  const page = await open(`${waves.slides}?view=overview#a-wave`);
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(await view(page)).toBe('overview');
});

test('B and W cover the screen, Esc and the next step uncover it', async () => {
  const page = await open(waves.slides);
  const cover = page.locator('[data-part="cover"]');
  await press(page, 'b');
  await expect.poll(() => cover.getAttribute('data-cover')).toBe('black');
  await press(page, ',');
  await expect.poll(() => cover.getAttribute('data-cover')).toBe('white');
  await press(page, 'Escape');
  await expect.poll(() => cover.isVisible()).toBe(false);
  await press(page, '.', 'ArrowRight');
  await expect.poll(() => cover.isVisible()).toBe(false);
});

test('the help lists every key, and letters can be turned off', async () => {
  const page = await open(waves.slides);
  await press(page, '?');
  const help = page.locator('[data-part="help"]');
  expect(await help.locator('th').count()).toBeGreaterThan(12);
  expect(await press(page, 'ArrowRight')).toBe(' 1');
  await help.getByRole('checkbox').uncheck();
  await press(page, 'Escape');
  expect(await press(page, 'n', '3')).toBe(' 1');
  expect(await press(page, 'ArrowRight')).toBe('#a-wave 2');
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(await press(page, 'n')).toBe('#a-wave 2');
});

test('G asks for a number or a title', async () => {
  const page = await open(waves.slides);
  await press(page, 'g');
  await page.keyboard.type('full sum');
  expect(await press(page, 'Enter')).toMatch(/^#full-sum /);
  await press(page, 'g');
  await page.keyboard.type('3');
  expect(await press(page, 'Enter')).toBe('#two-pictures 3');
});

test('the buttons work, and one pressed with the mouse leaves the keys to the deck', async () => {
  const page = await open(waves.slides);
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect.poll(() => place(page)).toBe('#a-wave 2');
  expect(await press(page, 'ArrowRight')).toBe('#two-pictures 3');
});

test('a swipe turns the page', async () => {
  const page = await open(waves.slides, { touch: true, width: 800, height: 450 });
  const swipe = (from: number, to: number) => page.evaluate(([start, end]) => {
    const target = document.querySelector('[data-current]')!;
    const touch = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 200 });
    const send = (type: string, changedTouches: Touch[], touches: Touch[]) =>
      target.dispatchEvent(new TouchEvent(type, { changedTouches, touches, bubbles: true }));
    send('touchstart', [touch(start)], [touch(start)]);
    send('touchend', [touch(end)], []);
  }, [from, to] as const);
  await swipe(600, 200);
  await expect.poll(() => place(page)).toBe('#a-wave 2');
  await swipe(200, 600);
  await expect.poll(() => place(page)).toBe('#waves 1');
});

test('D turns the colours, and the choice is kept', async () => {
  const page = await open(waves.slides);
  await press(page, 'd');
  await expect.poll(() => page.locator('html').getAttribute('data-scheme')).toBe('dark');
  await page.reload();
  await expect.poll(() => page.locator('html').getAttribute('data-scheme')).toBe('dark');
});

test('stepping adds nothing to the history', async () => {
  const page = await open(waves.slides);
  const before = await page.evaluate(() => history.length);
  await press(page, 'ArrowRight', 'ArrowRight', 'End', 'Home');
  expect(await page.evaluate(() => history.length)).toBe(before);
});
