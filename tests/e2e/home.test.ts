import { expect, test } from 'vitest';
import { open } from './browser.ts';

test('the home page names the project', async () => {
  const page = await open('/', { ready: false });
  expect(await page.title()).toContain('Mini-ML');
});
