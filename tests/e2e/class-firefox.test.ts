/** A follower in Firefox, with a lecturer in Chromium: signatures, sockets and policies are the browser's own. */
import { launch } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { serveClass } from '../../src/engine/commands/class.ts';
import { firefoxOptions } from '../sandbox/browsers.ts';
import { open } from './browser.ts';
import { rewrite } from './live.ts';
import { isPresenter } from './talk.ts';

test('a follower in Firefox joins by its code, follows slides and code, goes away and comes back', async () => {
  const served = await serveClass({ dir: inject('wavesFolder'), port: 0, host: '127.0.0.1', base: '/' });
  const firefox = await launch({ ...firefoxOptions(), defaultViewport: { width: 1280, height: 720 } });
  try {
    const lecturer = await open(served.lead);
    await lecturer.locator('[data-lead] a').first().waitFor();
    await lecturer.goto(`${served.url}lectures/waves/slides/?view=presenter#a-wave`);
    await isPresenter(lecturer);
    await lecturer.getByRole('button', { name: 'Class', exact: true }).click();
    await lecturer.getByRole('button', { name: 'Start the class' }).click();
    await lecturer.locator('.class-count', { hasText: '0 joined' }).waitFor();
    const code = (await lecturer.locator('.class-desk .class-code').textContent())!;
    await lecturer.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    const follower = await firefox.newPage();
    await follower.goto(`${served.url}class/`);
    await follower.waitForSelector('form[data-join]:not([hidden]) input');
    await follower.type('form[data-join] input', code);
    await follower.click('form[data-join] button');
    await follower.waitForSelector('html[data-class="follower"] .class-bar');
    const shows = (): Promise<{ hash: string; source: string | undefined; line: string | null | undefined }> =>
      follower.evaluate(() => ({
        hash: location.hash.replace(/&class=.*/, ''),
        source: document.getElementById('sine')?.dataset['source'],
        line: document.querySelector('.class-bar p')?.textContent,
      }));
    await rewrite(lecturer, 'sine', (text) => text.replace('0.5', '0.9'));
    await expect.poll(async () => (await shows()).source).toContain('0.9');
    await lecturer.keyboard.press('Escape');
    await lecturer.locator('.presenter-text').click();
    await lecturer.keyboard.press('ArrowDown');
    await expect.poll(async () => (await shows()).hash).toBe('#two-pictures');
    await follower.keyboard.press('PageDown');
    await expect.poll(async () => (await shows()).line).toBe('At your own pace');
    await follower.click('.class-bar .first');
    await expect.poll(async () => (await shows()).line).toBe('With the lecturer · slide 3');
    expect((await shows()).hash).toBe('#two-pictures');
  } finally {
    await firefox.close();
    await served.close();
  }
});
