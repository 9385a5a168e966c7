/** A clicker turns the page, whatever a lecturer has just dragged, clicked or typed. */
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { cell, slides, source } from './live.ts';
import { hash } from './location.ts';

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);

const heading = /^H\d$/;

/** Presses in the middle of an element, goes sideways, and lets go. */
async function drag(page: Page, selector: string, way: number): Promise<void> {
  const box = (await page.locator(selector).first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.3, 0.6, 1]) await page.mouse.move(x + way * part, y + way * part * 0.3);
  await page.mouse.up();
}

const number = '[data-current] live-cell [data-code] .tok-number';

test('after a scrub Page down turns the page and leaves the number alone, and the arrows are the slide\'s', async () => {
  const page = await open(`${slides}#model`);
  await drag(page, number, 40);
  await page.locator('#smallest-model[data-edited]').waitFor();
  const edited = await source(page, 'smallest-model');
  await expect.poll(() => focused(page)).toMatch(heading);
  await page.keyboard.press('PageDown');
  await expect.poll(() => hash(page)).toBe('#specifying-parameters');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => hash(page)).toBe('#model');
  expect(await source(page, 'smallest-model')).toBe(edited);
});

test('a click that moves nothing takes hold of a number and keeps it; Page down turns the page all the same', async () => {
  const page = await open(`${slides}#model`);
  await page.locator('#smallest-model [data-action="edit"]').focus();
  await page.locator('#smallest-model [data-number]').waitFor();
  await page.locator('#smallest-model [data-number]').click();
  const before = await source(page, 'smallest-model');
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(() => source(page, 'smallest-model')).not.toBe(before);
  expect(await hash(page)).toBe('#model');
  const stepped = await source(page, 'smallest-model');
  await page.keyboard.press('PageDown');
  await expect.poll(() => hash(page)).toBe('#specifying-parameters');
  expect(await source(page, 'smallest-model')).toBe(stepped);
});

/** A place that has the keys, on slide 2. */
const controls: Readonly<Record<string, string>> = {
  'a slider': '<input type="range" min="0" max="100" value="50">',
  'a number field': '<input type="number" value="5">',
  'a checkbox': '<input type="checkbox">',
  'a text answer': '<input type="text" value="text">',
  'a list': '<select><option>a<option>b</select>',
  'a button': '<button>Do</button>',
  'a tab': '<div role="tab" tabindex="0">Tab</div>',
  'a grid cell': '<div role="gridcell" tabindex="0">1</div>',
  'a short text': '<textarea>one line</textarea>',
  'editable text': '<p contenteditable="true">text</p>',
};

test.each(Object.entries(controls))('%s that has the focus keeps its arrows and Space, not Page up and Page down', async (_, html) => {
  const page = await open(`${slides}#model`, { bypassCSP: true });
  await page.evaluate((markup) => {
    const made = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
    made.id = 'under-test';
    document.querySelector('#model [data-canvas]')!.append(made);
    (made as HTMLElement).focus();
  }, html);
  const value = () => page.locator('#under-test').evaluate((made) => (made as HTMLInputElement).value || made.textContent);
  const before = await value();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.locator('[data-slide="3"][data-current]').count()).toBe(1);
  await page.keyboard.press('PageUp');
  await expect.poll(() => page.locator('[data-slide="2"][data-current]').count()).toBe(1);
  expect(await value()).toBe(before);
  await page.locator('#under-test').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  expect(await hash(page)).toBe('#model');
  const isText = /text|number|select|contenteditable/.test(html);
  await page.keyboard.press('b');
  await expect.poll(() => page.locator('[data-part="cover"]').getAttribute('data-cover')).toBe(isText ? 'slide' : 'black');
});

/** What an input holds, and how far one step of it goes. */
const numbersOf = (input: Locator): Promise<{ value: number; step: number }> => input.evaluate((element) => {
  const { value, step } = element as HTMLInputElement;
  return { value: Number(value), step: Number(step) };
});

test('Shift and an arrow are ten steps of a slider and of a number field', async () => {
  const page = await open(`${slides}#knobs`);
  for (const kind of ['range', 'number']) {
    const knob = page.locator('[data-current] [data-knob]').first();
    await expect.poll(() => knob.locator('input').evaluateAll((both) =>
      new Set(both.map((one) => (one as HTMLInputElement).valueAsNumber)).size)).toBe(1);
    const input = knob.locator(`input[type="${kind}"]`);
    const { value, step } = await numbersOf(input);
    await input.press('Shift+ArrowDown');
    await expect.poll(async () => (await numbersOf(input)).value).toBeCloseTo(value - 10 * step, 6);
  }
  expect(await hash(page)).toBe('#knobs');
});

test('a slider that was dragged gives the keys back, and what it set stays', async () => {
  const page = await open(`${slides}#knobs`);
  await drag(page, '[data-current] [data-knob] input[type="range"]', 60);
  await expect.poll(() => focused(page)).toMatch(heading);
  await page.locator('live-cell[data-edited]').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await expect.poll(() => hash(page)).not.toBe('#knobs');
});

test('in a long text of the editor Page down scrolls to its end, then turns', async () => {
  const page = await open(`${slides}#rotating`);
  await cell(page, 'turn').getByRole('button', { name: 'Edit' }).dispatchEvent('click');
  await page.waitForSelector('[data-current] .cm-content');
  await page.locator('[data-current] .cm-content').focus();
  await page.keyboard.press('Control+End');
  for (let line = 0; line < 60; line += 1) await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  let pages = 0;
  while (await hash(page) === '#rotating' && pages < 40) {
    await page.keyboard.press('PageDown');
    pages += 1;
  }
  expect(await hash(page)).toBe('#rotating.1');
});

test.each([
  ['the editor', 'module-example.0', '#my-module [data-code] pre', '[data-current] .cm-content'],
  ['an answer', 'image-labels.1', '[data-current] [data-answer] input:visible', '[data-current] [data-answer] input:focus'],
])('whoever has typed into %s and turns the page with a clicker can darken the screen with it', async (_, at, place, typed) => {
  const page = await open(`${slides}#${at}`);
  await page.locator(place).first().click();
  await page.locator(typed).first().waitFor();
  await page.keyboard.type('5');
  await page.keyboard.press('PageDown');
  await expect.poll(() => focused(page)).toMatch(heading);
  await page.keyboard.press('b');
  await expect.poll(() => page.locator('[data-part="cover"]').getAttribute('data-cover')).toBe('black');
});

test('Enter goes on, and after a number it goes there', async () => {
  const page = await open(`${slides}#module-example`);
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toBe('#module-example.1');
  for (const key of ['7', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => page.locator('[data-slide="7"][data-current]').count()).toBe(1);
});
