import axe from 'axe-core';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { cell, hasStatus, lecture, output, rewrite, slides } from './live.ts';

const prediction = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);
const verdict = (page: Page, id: string): Promise<string> => prediction(page, id).locator('[data-verdict]').innerText();
const press = (page: Page, id: string, name: string): Promise<void> =>
  prediction(page, id).getByRole('button', { name, exact: true }).click();

/** Whether the last figure of a cell shows what was covered. */
const isShown = (page: Page, id: string, part = 'svg'): Promise<boolean> =>
  output(page, id).locator(part).last().evaluate((one) => one.checkVisibility({ visibilityProperty: true }));

const sketch = (page: Page, id: string): Locator => cell(page, id).locator('[data-sketch]');

interface Box { x: number; y: number; width: number; height: number }

type Place = readonly [x: number, y: number];

/** A place of the unit square of the last figure of a cell, on the screen. */
async function placeOn(page: Page, id: string, [x, y]: Place): Promise<[number, number]> {
  const drawing = output(page, id).locator('svg.figure-drawing').last();
  await drawing.scrollIntoViewIfNeeded();
  const box = (await drawing.boundingBox())! as Box;
  const margin = (28 / 400) * box.width;
  const side = box.width - 2 * margin;
  return [box.x + margin + x * side, box.y + box.height - margin - y * side];
}

/** Where the ends of the reader's line are, as their buttons say. */
const ends = (page: Page, id: string): Promise<string[]> =>
  sketch(page, id).locator('button:not([hidden])').evaluateAll((all) =>
    all.map(({ ariaLabel }) => ariaLabel!.replace(/^.*, at /, '')));

/** The same as numbers, to a tenth: hands are not rulers. */
const lineOn = async (page: Page, id: string): Promise<number[]> =>
  (await ends(page, id)).flatMap((text) => text.split(', ').map((value) => Number(Number(value).toFixed(1))));

async function dragLine(page: Page, id: string, from: Place, to: Place): Promise<void> {
  await page.mouse.move(...await placeOn(page, id, from));
  await page.mouse.down();
  await page.mouse.move(...await placeOn(page, id, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
  await page.mouse.move(...await placeOn(page, id, to));
  await page.mouse.up();
}

test('a choice waits, stands beside what the code says, and is never marked as wrong', async () => {
  const page = await open(lecture);
  expect(await isShown(page, 'module-tree')).toBe(false);
  await press(page, 'which-count', 'Predict');
  await expect.poll(() => verdict(page, 'which-count')).toBe('Choose one first, or press “Show it”.');
  expect(await isShown(page, 'module-tree')).toBe(false);
  await prediction(page, 'which-count').getByLabel('data').check();
  await press(page, 'which-count', 'Predict');
  await expect.poll(() => verdict(page, 'which-count')).toBe(
    'You said “data”. The code says “sub” and “parameter1”.',
  );
  expect(await isShown(page, 'module-tree')).toBe(true);
  expect(await prediction(page, 'which-count').locator('[data-mark]').count()).toBe(0);
  expect(await prediction(page, 'which-count').locator('[data-key] li').first().isVisible()).toBe(true);
  expect(await prediction(page, 'which-count').getByRole('button').evaluateAll((all) =>
    all.some((button) => button === document.activeElement))).toBe(true);
  await press(page, 'which-count', 'Predict again');
  expect(await isShown(page, 'module-tree')).toBe(false);
});

test('by keys: digits choose, Enter predicts', async () => {
  const page = await open(lecture);
  await prediction(page, 'on-the-edge').locator('input').first().focus();
  const at = await prediction(page, 'on-the-edge').locator('input').evaluateAll((all) =>
    all.findIndex((input) => input.nextElementSibling!.textContent.trim() === '-1'));
  await page.keyboard.press(String(at + 1));
  await page.keyboard.press('Enter');
  await expect.poll(() => verdict(page, 'on-the-edge')).toBe('You said “-1”, and so does the code.');
  expect(await isShown(page, 'one-rule', 'pre')).toBe(true);
});

test('a line is drawn by a drag that begins before its script is there, by two clicks, and by keys', async () => {
  const page = await open(lecture);
  expect(await isShown(page, 'turn', '.boundary')).toBe(false);
  await dragLine(page, 'turn', [0.1, 0.9], [0.9, 0.1]);
  await expect.poll(() => lineOn(page, 'turn')).toEqual([0.1, 0.9, 0.9, 0.1]);
  await dragLine(page, 'turn', [0.1, 0.7], [0.9, 0.3]);
  await expect.poll(() => lineOn(page, 'turn')).toEqual([0.1, 0.7, 0.9, 0.3]);
  await page.mouse.click(...await placeOn(page, 'turn', [0.2, 0.8]));
  await expect.poll(() => verdict(page, 'where-turned')).toBe('Now click where the line ends.');
  await page.mouse.click(...await placeOn(page, 'turn', [0.8, 0.4]));
  await expect.poll(() => lineOn(page, 'turn')).toEqual([0.2, 0.8, 0.8, 0.4]);
  await sketch(page, 'turn').locator('button').nth(1).focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowDown');
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
  expect(await lineOn(page, 'turn')).toEqual([0.2, 0.8, 0.7, 0.1]);
  expect(await cell(page, 'turn').getAttribute('data-status')).toBe('static');
  await press(page, 'where-turned', 'Predict');
  await expect.poll(() => verdict(page, 'where-turned')).toMatch(
    /^Your line is steeper than that of the code: \d+ of 100 places lie on the same side of both\.$/,
  );
  expect(await isShown(page, 'turn', '.boundary')).toBe(true);
  expect(await sketch(page, 'turn').locator('line').isVisible()).toBe(true);
});

test('keys alone draw a line, from the question to the verdict', async () => {
  const page = await open(lecture);
  await prediction(page, 'own-boundary').getByRole('button', { name: 'Draw by keys' }).press('Enter');
  await expect.poll(() => ends(page, 'first-boundary')).toEqual(['0.10, 0.50', '0.90, 0.50']);
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Tab');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowDown');
  expect(await ends(page, 'first-boundary')).toEqual(['0.10, 0.90', '0.90, 0.10']);
  await prediction(page, 'own-boundary').getByRole('button', { name: 'Predict' }).press('Enter');
  await expect.poll(() => verdict(page, 'own-boundary')).toBe(
    'Your line runs as that of the code does: 10 of 10 points lie on the same side of both.',
  );
});

test('points are marked by clicks and by keys, and the marks are kept when the figure is drawn anew', async () => {
  const page = await open(lecture);
  await prediction(page, 'which-flip').getByRole('button', { name: 'Mark by keys' }).press('Enter');
  const points = sketch(page, 'theta-pair').getByRole('button');
  await expect.poll(() => points.count()).toBe(10);
  await page.keyboard.press('Space');
  await points.nth(1).click();
  await points.nth(4).click();
  await points.nth(5).click();
  await points.nth(5).click();
  expect(await points.evaluateAll((all) => all.map(({ ariaPressed }) => ariaPressed))).toEqual(
    [true, true, false, false, true, false, false, false, false, false].map(String),
  );
  await press(page, 'which-flip', 'Predict');
  await expect.poll(() => verdict(page, 'which-flip')).toBe('You marked 3 points, the code 4 points: 2 are the same.');
  const rings = (): Promise<string[]> => sketch(page, 'theta-pair').locator('circle').evaluateAll((all) =>
    all.map((ring) => `${ring.getAttribute('cx')} ${ring.getAttribute('cy')}`));
  const before = await rings();
  expect(before).toHaveLength(3);
  await rewrite(page, 'points', (text) => text.replace('0.5781', '0.1'));
  await hasStatus(page, 'theta-pair', 'ok');
  await cell(page, 'theta-pair').scrollIntoViewIfNeeded();
  await expect.poll(rings).not.toEqual(before);
});

test('marks are put at some height by a click, by a drag and by keys, each at its place along the axis', async () => {
  const page = await open(lecture);
  const drawing = output(page, 'cross-losses').locator('svg').last();
  await drawing.scrollIntoViewIfNeeded();
  const box = (await drawing.boundingBox())!;
  const [left, bottom] = [box.x + (28 / 456) * box.width, box.y + box.height - (28 / 456) * box.width];
  const unit = (100 / 456) * box.width;
  await page.mouse.click(left + 1 * unit, bottom - 1 * unit);
  await expect.poll(() => ends(page, 'cross-losses')).toEqual(['-1.00, 1.00', '0.40, 1.00', '1.30, 1.00'].map((text) =>
    expect.stringMatching(text.replace('1.00, 1.00', '1.00, (0.99|1.00|1.01)')) as string));
  await page.mouse.move(left + 2.4 * unit, bottom - 1 * unit);
  await page.mouse.down();
  await page.mouse.move(left + 2.4 * unit, bottom - 0.5 * unit);
  await page.mouse.move(left + 2.4 * unit, bottom + 5);
  await page.mouse.up();
  expect((await ends(page, 'cross-losses'))[1]).toBe('0.40, 0.00');
  await sketch(page, 'cross-losses').getByRole('button').nth(2).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect((await ends(page, 'cross-losses'))[2]).toMatch(/^1\.30, 0\.80$/);
  await press(page, 'cross-heights', 'Predict');
  await expect.poll(() => verdict(page, 'cross-heights')).toBe('2 of your 3 marks stand where the code puts them.');
});

test('a reader who wants to see it sees it, and whatever runs the cell takes the cover away', async () => {
  const page = await open(lecture);
  await press(page, 'farthest', 'Show it');
  await expect.poll(() => isShown(page, 'perpendiculars', '.boundary')).toBe(true);
  expect(await prediction(page, 'farthest').getByRole('button', { name: 'Predict again' }).evaluate((button) =>
    button === document.activeElement)).toBe(true);
  expect(await isShown(page, 'shift', '.boundary')).toBe(false);
  await cell(page, 'shift').getByRole('button', { name: 'Edit' }).focus();
  await cell(page, 'shift').locator('[data-number]').last().press('ArrowUp');
  await hasStatus(page, 'shift', 'ok');
  expect(await isShown(page, 'shift', '.boundary')).toBe(true);
});

/** Puts something into the store that no page of ours would put there. */
const damage = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((done, fail) => {
  const request = indexedDB.open('mini-ml-answers');
  request.onerror = () => fail(request.error!);
  request.onsuccess = () => {
    const work = request.result.transaction('answers', 'readwrite');
    const named = { lecture: '/lectures/mini-ml/', question: 'which-flip', version: 1 };
    work.objectStore('answers').put({ ...named, chosen: [1], places: 'here', state: 'said' });
    work.oncomplete = () => {
      request.result.close();
      done();
    };
  };
}));

const setAside = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((done) => {
  const request = indexedDB.open('mini-ml-answers');
  request.onsuccess = () => {
    const count = request.result.transaction('aside').objectStore('aside').count();
    count.onsuccess = () => {
      request.result.close();
      done(count.result);
    };
  };
}));

test('predictions are there again after a reload, come back further down, and can be forgotten', async () => {
  const page = await open(lecture);
  const recalled = page.locator('[data-predicted]');
  expect(await recalled.textContent()).toBe('Which did you like better?');
  await prediction(page, 'which-better').getByLabel('the second').check();
  await press(page, 'which-better', 'Predict');
  await expect.poll(() => recalled.textContent()).toBe('You said “the second”.');
  await dragLine(page, 'turn', [0.1, 0.7], [0.9, 0.3]);
  await expect.poll(() => ends(page, 'turn')).toHaveLength(2);
  await press(page, 'where-turned', 'Predict');
  await expect.poll(() => verdict(page, 'where-turned')).toMatch(/^Your line/);
  const said = await verdict(page, 'where-turned');
  await damage(page);
  await page.reload();
  await expect.poll(() => recalled.textContent()).toBe('You said “the second”.');
  await expect.poll(() => verdict(page, 'where-turned')).toBe(said);
  expect(await isShown(page, 'turn', '.boundary')).toBe(true);
  expect(await sketch(page, 'turn').locator('line').count()).toBe(1);
  expect(await isShown(page, 'theta-pair', '.boundary')).toBe(false);
  expect(await setAside(page)).toBe(1);
  expect(await page.locator('[data-progress] > p').textContent()).toMatch(/^0 of/);
  await page.locator('[data-progress] button').click();
  await expect.poll(() => isShown(page, 'turn', '.boundary')).toBe(false);
  expect(await recalled.textContent()).toBe('Which did you like better?');
});

test('on slides the question comes with a step and what it covers with the next, for the audience too', async () => {
  const page = await open(`${slides}#module-example`);
  expect(await prediction(page, 'which-count').isVisible()).toBe(false);
  await page.keyboard.press('ArrowRight');
  expect(await prediction(page, 'which-count').isVisible()).toBe(true);
  expect(await isShown(page, 'module-tree')).toBe(false);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /quizzes/.test(name)));
  await expect.poll(async () => {
    await page.keyboard.press('1');
    return prediction(page, 'which-count').locator('input').first().isChecked();
  }).toBe(true);
  const before = await output(page, 'module-tree').boundingBox();
  await page.keyboard.press('ArrowRight');
  expect(await isShown(page, 'module-tree')).toBe(true);
  expect(await output(page, 'module-tree').boundingBox()).toEqual(before);
  await expect.poll(() => verdict(page, 'which-count')).toMatch(/^You said “.*”\. The code says/);
  await page.keyboard.press('ArrowLeft');
  expect(await isShown(page, 'module-tree')).toBe(false);
});

test('what the presenter shows, the audience sees', async () => {
  const audience = await open(`${slides}?role=audience#rotating`);
  const presenter = await open(`${slides}?view=presenter#rotating`, { context: audience.context() });
  await presenter.waitForSelector('html[data-presenter]');
  for (const [step, shown] of [[1, false], [2, true]] as const) {
    await presenter.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(audience.url()).hash).toBe(`#rotating.${step}`);
    expect(await prediction(audience, 'where-turned').isVisible()).toBe(true);
    expect(await isShown(audience, 'turn', '.boundary')).toBe(shown);
  }
});

test('without JavaScript nothing is covered, and the answers lie behind a fold', async () => {
  const page = await open(lecture, { javaScript: false });
  expect(await isShown(page, 'module-tree')).toBe(true);
  const key = prediction(page, 'which-count').locator('[data-key]');
  expect(await key.locator('li').first().isVisible()).toBe(false);
  await key.locator('summary').click();
  expect(await key.locator('[data-right]').first().isVisible()).toBe(true);
  expect(await prediction(page, 'which-count').getByRole('button').count()).toBe(0);
  expect(await page.locator('[data-predicted]').textContent()).toBe('Which did you like better?');
});

const violations = (page: Page): Promise<string[]> => page.evaluate(async () => {
  const { axe: checker } = window as unknown as { axe: typeof axe };
  const { violations: found } = await checker.run(
    { include: [['[data-predict]'], ['live-cell[data-covered]']] }, { resultTypes: ['violations'] },
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)}`));
});

const schemes = ['light', 'dark'] as const;

test.each(schemes)('axe finds nothing while all waits, is drawn, and is shown, in %s colours', async (scheme) => {
  const page = await open(lecture, { scheme });
  await page.evaluate(axe.source);
  expect(await violations(page)).toEqual([]);
  await press(page, 'own-boundary', 'Draw by keys');
  await expect.poll(() => ends(page, 'first-boundary')).toHaveLength(2);
  await press(page, 'which-flip', 'Mark by keys');
  await sketch(page, 'theta-pair').getByRole('button').first().click();
  await press(page, 'cross-heights', 'Mark by keys');
  expect(await violations(page)).toEqual([]);
  for (const id of ['own-boundary', 'which-flip', 'cross-heights']) await press(page, id, 'Predict');
  for (const id of ['which-count', 'on-the-edge', 'where-turned', 'which-better']) await press(page, id, 'Show it');
  await expect.poll(() => page.locator('[data-told]').count()).toBe(7);
  expect(await violations(page)).toEqual([]);
}, 120_000);

test('what is shown stands where it was covered: no figure moves', async () => {
  const page = await open(lecture);
  const ids = ['module-tree', 'one-rule', 'theta-pair', 'turn', 'cross-losses'];
  const boxes = (): Promise<unknown[]> => Promise.all(ids.map((id) => output(page, id).evaluate((one) => {
    const { width, height } = one.getBoundingClientRect();
    return [width, height, one.getBoundingClientRect().top - one.closest('live-cell')!.getBoundingClientRect().top];
  })));
  const before = await boxes();
  for (const id of ['which-count', 'on-the-edge', 'which-flip', 'where-turned', 'cross-heights']) {
    const top = async (): Promise<number> => prediction(page, id).evaluate((one) => one.getBoundingClientRect().top);
    await prediction(page, id).scrollIntoViewIfNeeded();
    const from = await top();
    await press(page, id, 'Show it');
    await expect.poll(() => prediction(page, id).getAttribute('data-told')).toBe('');
    expect(await top()).toBe(from);
  }
  expect(await boxes()).toEqual(before);
});

test('on paper every figure is shown, and questions are blank, with their answers at the end of the handout', async () => {
  const page = await open(`${slides}?view=handout`);
  expect(await isShown(page, 'module-tree')).toBe(true);
  expect(await isShown(page, 'turn', '.boundary')).toBe(true);
  expect(await prediction(page, 'which-count').isVisible()).toBe(false);
  const [questions, answers] = await page.locator('[data-on-paper="end"]').allInnerTexts();
  expect(questions).toContain('Which of the three attributes will the tree know?');
  expect(questions).not.toContain('A Parameter counts');
  expect(answers).toContain('A Parameter counts');
  expect(answers).toContain('turns about the middle of the square');
  const article = await open(lecture);
  await article.emulateMedia({ media: 'print' });
  expect(await isShown(article, 'module-tree')).toBe(true);
  expect(await isShown(article, 'turn', '.boundary')).toBe(true);
  expect(await prediction(article, 'which-count').getByRole('button').count()).toBe(0);
});
