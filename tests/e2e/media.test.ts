/** Pictures, films and sounds of a lecture, and what other sites show in it after a click. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { onDeck } from './sites.ts';
import { isPresenter } from './talk.ts';

const { lecture, slides } = onDeck('media');

const paused = (page: Page, id: string): Promise<boolean> =>
  page.locator(`[id="${id}"] video`).evaluate((film: HTMLVideoElement) => film.paused);

test('files beside a lecture and in public are fetched when they are near, and their room is kept', async () => {
  const page = await open(lecture);
  const pictures = page.locator('main :is(img:not([data-embed] *), video)');
  const all = await pictures.evaluateAll((found) => found.map((each) => ({
    size: `${each.getAttribute('width')}×${each.getAttribute('height')}`,
    isLate: each.getAttribute('loading') === 'lazy' || each.getAttribute('preload') === 'none',
  })));
  expect(all.map(({ size }) => size)).toEqual(['600×400', '300×1600', '1600×400', '1600×400', '320×180', '320×180']);
  expect(all.every(({ isLate }) => isLate)).toBe(true);
  for (const picture of await page.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
  }
});

test('a tall picture and a film are seen whole on their slides', async () => {
  const page = await open(`${slides}#tall-beside-words`);
  for (const [slide, thing] of [['tall-beside-words', 'img'], ['a-film', 'video'], ['a-film-in-a-tag', 'video'], ['from-public', 'img']] as const) {
    await page.evaluate((to) => location.replace(to), `#${slide}`);
    const shown = page.locator(`[data-current][id="${slide}"] ${thing}`).first();
    await expect.poll(async () => (await shown.boundingBox())?.height ?? 0).toBeGreaterThan(100);
    const box = (await shown.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(720);
  }
});

test('a film stops when its slide goes, and one that begins by itself begins when its slide comes', async () => {
  const page = await open(`${slides}#a-film`);
  await page.locator('#a-film video').evaluate((film: HTMLVideoElement) => {
    film.loop = true;
    return film.play();
  });
  expect(await paused(page, 'a-film-in-a-tag')).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => paused(page, 'a-film')).toBe(true);
  await expect.poll(() => page.locator('#a-film-in-a-tag video').evaluate((film: HTMLVideoElement) => film.currentTime)).toBeGreaterThan(0);
});

test('what the presenter plays, winds and stops, the window of the audience does as well, without sound', async () => {
  const presenter = await open(`${slides}?view=presenter#a-film`);
  await isPresenter(presenter);
  const audience = await open(`${slides}?role=audience`, { context: presenter.context() });
  const film = (page: Page) => page.locator('main [id="a-film"] video');
  const shows = (page: Page) => film(page).evaluate(({ paused: isStill, muted, currentTime }: HTMLVideoElement) =>
    ({ isStill, muted, at: Math.round(currentTime * 10) / 10 }));
  await expect.poll(() => audience.locator('[data-current]').getAttribute('id')).toBe('a-film');
  await film(presenter).evaluate((each: HTMLVideoElement) => {
    each.loop = true;
    return each.play();
  });
  await expect.poll(() => shows(audience)).toMatchObject({ isStill: false, muted: true });
  await film(presenter).evaluate((each: HTMLVideoElement) => {
    each.pause();
    each.currentTime = 0.5;
  });
  await expect.poll(() => shows(audience)).toMatchObject({ isStill: true, at: (await shows(presenter)).at });
  expect((await shows(presenter)).muted).toBe(false);
});

test('where motion is not wanted, no film begins by itself', async () => {
  const page = await open(`${slides}#a-film-in-a-tag`, { reducedMotion: true });
  await page.locator('#a-film-in-a-tag video').evaluate((film: HTMLVideoElement) => {
    film.preload = 'auto';
    return new Promise((come) => film.addEventListener('canplaythrough', come, { once: true }));
  });
  expect(await paused(page, 'a-film-in-a-tag')).toBe(true);
});

test('a paper beside the lecture is a link, and a film is printed as its poster', async () => {
  const page = await open(`${slides}?view=print`);
  const film = page.locator('#a-film video');
  expect(await film.getAttribute('poster')).toMatch(/film\.jpg$/);
  expect(await page.getByRole('link', { name: 'The paper' }).getAttribute('href')).toBe('/lectures/media/paper.pdf');
});

const allow = /other origin: https:\/\/(player|pictures)\.example/;

/** What other sites would answer. */
const others = async (page: Page): Promise<void> => {
  await page.route('https://player.example/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>A film plays.</p>' }));
  await page.route('https://pictures.example/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"></svg>' }));
};

test('what another site shows is not asked for before a click, comes with it, and goes with its slide', async () => {
  const asked: string[] = [];
  const prepare = async (page: Page): Promise<void> => {
    await others(page);
    page.on('request', (request) => /\.example/.test(request.url()) && asked.push(request.url()));
  };
  const page = await open(`${slides}#of-another-site`, { prepare, allow });
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Show a film about waves' }).click();
  await page.frameLocator('[data-embed] iframe').getByText('A film plays.').waitFor();
  expect(asked).toEqual(['https://player.example/embed/1']);
  await page.evaluate(() => location.replace('#a-picture-of-another-site'));
  await page.getByRole('button', { name: 'Show a wave' }).click();
  await expect.poll(() => page.getByRole('img', { name: 'a wave' }).evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(80);
  expect(await page.locator('iframe[src]').count()).toBe(0);
});

test('the policy of a page lets in the hosts that it shows something of, and no page else has any', async () => {
  const policy = (page: Page): Promise<string> =>
    page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content').then((text) => text ?? '');
  const own = await policy(await open(lecture));
  expect(own).toContain("frame-src 'self' https://player.example;");
  expect(own).toContain("img-src 'self' data: https://pictures.example;");
  const other = await policy(await open(onDeck('opening').lecture));
  expect(other).toContain("frame-src 'self';");
  expect(other).not.toContain('.example');
});
