import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsInBoth } from './axe.ts';
import { open } from './browser.ts';
import { allLaidOut, output } from './live.ts';
import { hash } from './location.ts';
import { dragLine, ends, isShown, prediction, press, sketch, verdict } from './predictions.ts';
import { waves } from './sites.ts';

const { lecture, slides } = waves;

/** Puts something into the store that no page of ours would put there. */
const damage = (page: Page): Promise<void> => page.evaluate((name) => new Promise<void>((done, fail) => {
  const request = indexedDB.open(name);
  request.onerror = () => fail(request.error!);
  request.onsuccess = () => {
    const work = request.result.transaction('answers', 'readwrite');
    const named = { lecture: '/lectures/waves/', question: 'which-sides', version: 1 };
    work.objectStore('answers').put({ ...named, chosen: [1], places: 'here', state: 'said' });
    work.oncomplete = () => {
      request.result.close();
      done();
    };
  };
}), `${waves.storage}-answers`);

const setAside = (page: Page): Promise<number> => page.evaluate((name) => new Promise<number>((done) => {
  const request = indexedDB.open(name);
  request.onsuccess = () => {
    const count = request.result.transaction('aside').objectStore('aside').count();
    count.onsuccess = () => {
      request.result.close();
      done(count.result);
    };
  };
}), `${waves.storage}-answers`);

test('predictions are there again after a reload, come back further down, and can be forgotten', async () => {
  const page = await open(lecture);
  const recalled = page.locator('[data-predicted]');
  await expect.poll(() => recalled.textContent()).toBe('Which one did you choose?');
  await prediction(page, 'which-better').getByLabel('the second').check();
  await press(page, 'which-better', 'Predict');
  await expect.poll(() => recalled.textContent()).toBe('You predicted “the second”.');
  await dragLine(page, 'turn', [0.1, 0.7], [0.9, 0.3]);
  await expect.poll(() => ends(page, 'turn')).toHaveLength(2);
  await press(page, 'where-turned', 'Predict');
  await expect.poll(() => verdict(page, 'where-turned')).toMatch(/^Your line/);
  const said = await verdict(page, 'where-turned');
  await damage(page);
  await page.reload();
  await expect.poll(() => recalled.textContent()).toBe('You predicted “the second”.');
  await expect.poll(() => verdict(page, 'where-turned')).toBe(said);
  await expect.poll(() => isShown(page, 'turn', '.boundary')).toBe(true);
  await expect.poll(() => sketch(page, 'turn').locator('line').count()).toBe(1);
  expect(await isShown(page, 'wall-pair', '.boundary')).toBe(false);
  await expect.poll(() => setAside(page)).toBe(1);
  expect(await page.locator('[data-progress] > p').textContent()).toMatch(/^0 of/);
  await page.locator('[data-progress] button').click();
  await expect.poll(() => isShown(page, 'turn', '.boundary')).toBe(false);
  await expect.poll(() => recalled.textContent()).toBe('Which one did you choose?');
});

test('on slides the question comes with a step and what it covers with the next, for the audience too', async () => {
  const page = await open(`${slides}#a-train`);
  expect(await prediction(page, 'which-fields').isVisible()).toBe(false);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => prediction(page, 'which-fields').isVisible()).toBe(true);
  expect(await isShown(page, 'train-picture')).toBe(false);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /quizzes/.test(name)));
  await expect.poll(async () => {
    await page.keyboard.press('1');
    return prediction(page, 'which-fields').locator('input').first().isChecked();
  }).toBe(true);
  const before = await output(page, 'train-picture').boundingBox();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => isShown(page, 'train-picture')).toBe(true);
  await expect.poll(() => output(page, 'train-picture').boundingBox()).toEqual(before);
  await expect.poll(() => verdict(page, 'which-fields')).toMatch(/^You predicted “.*”\. The result is/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => isShown(page, 'train-picture')).toBe(false);
});

test('whoever goes back a step may expect something else', async () => {
  const page = await open(`${slides}#two-walls.1`);
  const points = sketch(page, 'wall-pair').getByRole('button');
  await points.nth(2).click();
  await page.keyboard.press('PageDown');
  await expect.poll(() => verdict(page, 'which-sides')).toMatch(/^You marked 1 point,/);
  await page.keyboard.press('PageUp');
  await points.nth(3).click();
  await page.keyboard.press('PageDown');
  await expect.poll(() => verdict(page, 'which-sides')).toMatch(/^You marked 2 points,/);
  await page.keyboard.press('a');
  await expect.poll(() => verdict(page, 'which-sides')).toMatch(/^You marked 2 points,/);
  expect(await isShown(page, 'wall-pair', '.boundary')).toBe(true);
});

test('what the presenter shows, the audience sees', async () => {
  const audience = await open(`${slides}?role=audience#turning`);
  const presenter = await open(`${slides}?view=presenter#turning`, { context: audience.context() });
  await presenter.waitForSelector('html[data-presenter]');
  for (const [step, shown] of [[1, false], [2, true]] as const) {
    await presenter.keyboard.press('ArrowRight');
    await expect.poll(() => hash(audience)).toBe(`#turning.${step}`);
    await expect.poll(() => prediction(audience, 'where-turned').isVisible()).toBe(true);
    await expect.poll(() => isShown(audience, 'turn', '.boundary')).toBe(shown);
  }
});

test('without JavaScript nothing is covered, and the answers lie behind a fold', async () => {
  const page = await open(lecture, { javaScript: false });
  expect(await isShown(page, 'train-picture')).toBe(true);
  const key = prediction(page, 'which-fields').locator('[data-key]');
  expect(await key.locator('li').first().isVisible()).toBe(false);
  await key.locator('summary').click();
  await expect.poll(() => key.locator('[data-right]').first().isVisible()).toBe(true);
  expect(await prediction(page, 'which-fields').getByRole('button').count()).toBe(0);
  expect(await page.locator('[data-predicted]').textContent()).toBe('Which one did you choose?');
});

const parts = '[data-predict], live-cell[data-covered]';

test('axe finds nothing while all waits, is drawn, and is shown, in light and in dark colours', async () => {
  const page = await open(lecture, { reducedMotion: true });
  expect(await violationsInBoth(page, parts)).toEqual([]);
  await press(page, 'own-wall', 'Draw with keyboard');
  await expect.poll(() => ends(page, 'first-wall')).toHaveLength(2);
  await press(page, 'which-sides', 'Mark with keyboard');
  await sketch(page, 'wall-pair').getByRole('button').first().click();
  await press(page, 'how-high', 'Mark with keyboard');
  expect(await violationsInBoth(page, parts)).toEqual([]);
  for (const id of ['own-wall', 'which-sides', 'how-high']) await press(page, id, 'Predict');
  const others = ['which-fields', 'in-the-middle', 'where-turned', 'where-shifted', 'which-better'];
  for (const id of others) await press(page, id, 'Show it');
  await expect.poll(() => page.locator('[data-told]').count()).toBe(8);
  expect(await violationsInBoth(page, parts)).toEqual([]);
}, 120_000);

test('what is shown stands where it was covered: no figure moves', async () => {
  const page = await open(lecture);
  await allLaidOut(page);
  const ids = ['train-picture', 'on-the-wall', 'wall-pair', 'turn', 'dam'];
  const boxes = (): Promise<unknown[]> => Promise.all(ids.map((id) => output(page, id).evaluate((one) => {
    const { width, height } = one.getBoundingClientRect();
    return [width, height, one.getBoundingClientRect().top - one.closest('live-cell')!.getBoundingClientRect().top];
  })));
  const before = await boxes();
  for (const id of ['which-fields', 'in-the-middle', 'which-sides', 'where-turned', 'how-high']) {
    const top = async (): Promise<number> => prediction(page, id).evaluate((one) => one.getBoundingClientRect().top);
    await prediction(page, id).scrollIntoViewIfNeeded();
    const from = await top();
    await press(page, id, 'Show it');
    await expect.poll(() => prediction(page, id).getAttribute('data-told')).toBe('');
    await expect.poll(() => top()).toBe(from);
  }
  expect(await boxes()).toEqual(before);
});

test('on paper every figure is shown, and questions are blank, with their answers at the end of the handout', async () => {
  const page = await open(`${slides}?view=handout`);
  expect(await isShown(page, 'train-picture')).toBe(true);
  await expect.poll(() => isShown(page, 'turn', '.boundary')).toBe(true);
  expect(await prediction(page, 'which-fields').isVisible()).toBe(false);
  const [questions, answers] = await page.locator('[data-on-paper="end"]').allInnerTexts();
  expect(questions).toContain('Which of these does the picture depend on?');
  expect(questions).not.toContain('It says how far up the crests go.');
  expect(answers).toContain('It says how far up the crests go.');
  expect(answers).toContain('turns about the middle of the square');
  const article = await open(lecture);
  await article.emulateMedia({ media: 'print' });
  await expect.poll(() => isShown(article, 'train-picture')).toBe(true);
  await expect.poll(() => isShown(article, 'turn', '.boundary')).toBe(true);
  await expect.poll(() => prediction(article, 'which-fields').getByRole('button').count()).toBe(0);
});

test('in forced colours a tick stands beside what the code gives, and beside nothing else', async () => {
  const page = await open(lecture, { forcedColors: true });
  await allLaidOut(page);
  const options = prediction(page, 'which-fields').locator('[data-options] li');
  await prediction(page, 'which-fields').scrollIntoViewIfNeeded();
  const ticks = () => options.evaluateAll((items) =>
    items.map((item) => getComputedStyle(item, '::after').visibility === 'visible'));
  expect(await ticks()).not.toContain(true);
  await press(page, 'which-fields', 'Show it');
  await expect.poll(() => options.evaluateAll((items) =>
    items.map((item) => item.hasAttribute('data-by-code')))).toContain(true);
  const byCode = await options.evaluateAll((items) => items.map((item) => item.hasAttribute('data-by-code')));
  expect(await ticks()).toEqual(byCode);
});
