import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import {
  allHaveTools, allLaidOut, cell, error, hasStatus, hasTools, isAtRest, output, rewrite, source, usedCells,
} from './live.ts';
import { hash } from './location.ts';
import { miniMl, waves } from './sites.ts';

/** The cells that read the class on slide 21, directly or through others, and the slides they stand on. */
const readLinear = {
  cells: [
    'linear', 'linear-trace', 'linear-region', 'split-region', 'split-factors', 'split-names', 'knob-map', 'knob-names',
    'theta-pair', 'turn', 'shift', 'forward', 'write-shift-start', 'write-shift-check', 'candidates', 'perpendiculars',
    'two-distances', 'one-circle', 'loss-of-b', 'loss-of-w', 'loss-model', 'sum-of-losses', 'loss-bars', 'candidate-left',
    'candidate-right', 'bolder',
  ],
  slides: [21, 22, 23, 26, 27, 28, 29, 30, 32, 33, 34, 35, 39, 41],
};

/** Notes the cells whose output is changed in any way from now on. */
async function watchOutputs(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const changed = new Set<string>();
    Object.assign(window, { changed });
    const watcher = new MutationObserver((records) => {
      for (const { target } of records) {
        const host = (target instanceof Element ? target : target.parentElement)?.closest('live-cell');
        if (host) changed.add(host.id);
      }
    });
    const all = { childList: true, attributes: true, characterData: true, subtree: true };
    for (const one of document.querySelectorAll('[data-output]')) watcher.observe(one, all);
  });
  return () => page.evaluate(() => [...(window as unknown as { changed: Set<string> }).changed]);
}

test('changing Linear on slide 21 redraws exactly the figures whose cells read it', async () => {
  const page = await open(`${miniMl.slides}#linear-model`);
  await allHaveTools(page);
  const changed = await watchOutputs(page);
  await rewrite(page, 'linear', (text) => text.replace('return x1 * this.w1.value', 'return 0.5 - x1 * this.w1.value'));
  await hasStatus(page, 'bolder', 'ok');
  await isAtRest(page);
  await expect.poll(() => usedCells(page)).toEqual(readLinear.cells);
  const numbers = await page.$$eval('live-cell:not([data-status="static"])', (cells) =>
    cells.map((one) => Number(one.closest<HTMLElement>('[data-slide]')!.dataset['slide'])));
  expect([...new Set(numbers)]).toEqual(readLinear.slides);
  const sameAsBefore = ['linear', 'split-names', 'knob-names', 'forward', 'write-shift-check'];
  await expect.poll(async () => (await changed()).toSorted()).toEqual(
    readLinear.cells.filter((id) => !sameAsBefore.includes(id)).toSorted(),
  );
});

test('every cell run in the browser shows to the letter what the build shows', async () => {
  const page = await open(miniMl.lecture);
  await allLaidOut(page);
  await allHaveTools(page);
  const shown = () => page.$$eval('[data-output]', (outputs) => outputs.map(({ innerHTML }) => innerHTML));
  const before = await shown();
  await page.evaluate(async () => {
    for (const one of document.querySelectorAll('live-cell')) {
      const { openLive } = one as unknown as { openLive: () => Promise<{ program: { run(ids: string[]): void } }> };
      const { program } = await openLive();
      program.run([one.id]);
    }
  });
  await page.waitForFunction(() => document.querySelector('live-cell:not([data-status="ok"])') === null);
  await isAtRest(page);
  await expect.poll(shown).toEqual(before);
});

test('a cell that does not work keeps its last good figure, and those that read it say whom they wait for', async () => {
  const page = await open(waves.lecture);
  await page.locator('#calm-side').scrollIntoViewIfNeeded();
  await hasTools(page, 'calm-side');
  const figure = await output(page, 'calm-side').innerHTML();
  await rewrite(page, 'wall', (text) => text.replace('this.a = a;', 'this.a = a); //'));
  await hasStatus(page, 'calm-side', 'error');
  await expect.poll(() => error(page, 'wall').textContent()).toMatch(/^Line 6, column 15: unexpected `\)`\./);
  const marked = cell(page, 'wall').locator('.fault-line');
  expect(await marked.textContent()).toContain('this.a = a);');
  expect(await output(page, 'calm-side').innerHTML()).toBe(figure);
  await expect.poll(() => output(page, 'calm-side').getAttribute('data-stale')).not.toBeNull();
  await expect.poll(() => error(page, 'calm-side').textContent()).toBe('Waiting for cell "wall", which does not work yet.');
  await error(page, 'calm-side').getByRole('link').click();
  await expect.poll(() => hash(page)).toBe('#wall');
  await rewrite(page, 'wall', (text) => text.replace('this.a = a); //', 'this.a = a;'));
  await hasStatus(page, 'calm-side', 'ok');
  await expect.poll(() => marked.count()).toBe(0);
  await expect.poll(() => output(page, 'calm-side').getAttribute('data-stale')).toBeNull();
});

test('a misspelt name is told the near one, and what is thrown has its place', async () => {
  const page = await open(waves.lecture);
  await rewrite(page, 'shift', (text) => text.replace('compare(', 'compair('));
  await hasStatus(page, 'shift', 'error');
  await expect.poll(() => error(page, 'shift').textContent()).toBe(
    'Line 3, column 1: `compair` is not defined here or above. Did you mean `compare`?',
  );
  await rewrite(page, 'shift', (text) => text.replace('compair(before, after);', 'null.oops;'));
  await expect.poll(() => error(page, 'shift').textContent()).toMatch(/^Line 3, column \d+: TypeError: .*oops/);
});

test('what strangers\' code gives as a picture is refused in words, and the page stands', async () => {
  const page = await open(waves.lecture);
  await hasTools(page, 'shift');
  const figure = await output(page, 'shift').innerHTML();
  await rewrite(page, 'shift', (text) => text.replace(
    'compare(before, after);', 'const bad: any = compare(before, after);\nbad.pictures[0].title = 7;\nbad;',
  ));
  await hasStatus(page, 'shift', 'error');
  await expect.poll(() => error(page, 'shift').textContent()).toMatch(/cannot be drawn/);
  expect(await output(page, 'shift').innerHTML()).toBe(figure);
});

test('where the sandbox cannot start, one plain line says so and the page stands', async () => {
  const page = await open(waves.lecture, {
    allow: /failed|ERR_FAILED|Failed to load/,
    prepare: async (opened) => {
      await opened.route(/\/worker\.[^/]*\.js$/, (route) => route.abort());
    },
  });
  await allLaidOut(page);
  await hasTools(page, 'shift');
  const before = await output(page, 'shift').innerHTML();
  await cell(page, 'shift').locator('[data-code]').hover();
  await cell(page, 'shift').getByRole('button', { name: 'Run' }).click();
  await expect.poll(() => error(page, 'shift').textContent()).toBe(
    'Code cannot run in this window, but you can still read the page.',
  );
  expect(await output(page, 'shift').innerHTML()).toBe(before);
  expect(await source(page, 'shift')).toContain('compare(before, after);');
  expect(await usedCells(page)).toEqual([]);
});
