/** A class that answers all at once, and a device whose network was gone for a while. */
import type { ChildProcess } from 'node:child_process';
import type { Page } from 'playwright';
import { short } from './table.ts';

const question = 'which-names';
const voters = 500;
const absence = 30_000;

/** From the last vote until its count is painted at the lecturer's. */
export async function voteRow(lecturer: Page, crowd: ChildProcess): Promise<string[]> {
  await lecturer.bringToFront();
  const slide = await lecturer.evaluate((id) => document.getElementById(id)!.closest('[data-slide]')!.id, question);
  await goTo(lecturer, slide);
  await lecturer.getByRole('button', { name: 'Ask the class' }).click();
  await lecturer.getByRole('button', { name: /^Ask: Which of these names/ }).click();
  await lecturer.locator('.poll-count', { hasText: /^0 of/ }).waitFor();
  await lecturer.evaluate(() => {
    const counted: number[] = [];
    Object.assign(globalThis, { counted });
    const line = document.querySelector('.poll-count')!;
    new MutationObserver(() => requestAnimationFrame(() => counted.push(performance.timeOrigin + performance.now())))
      .observe(line, { childList: true, characterData: true, subtree: true });
  });
  const voted = new Promise<number>((done) =>
    crowd.once('message', (answer) => done((answer as { voted: number }).voted)));
  crowd.send({ question, voters, within: 2000 });
  const last = await voted;
  // A vote that is lost is said again only when it is called for: what is not there by then is not counted.
  await lecturer.waitForTimeout(3000);
  const told = await lecturer.locator('.poll-count').textContent();
  const painted = await lecturer.evaluate(() =>
    (globalThis as typeof globalThis & { counted: number[] }).counted.at(-1)!);
  const [counted = ''] = told!.split(' ');
  return [`  ${voters} votes in 2 s, from the last to its count`, short(Math.max(0, painted - last)), '', counted];
}

/** From the return of the network until the lecturer's slide is shown. */
export async function returnRow(lecturer: Page, follower: Page): Promise<string[]> {
  await follower.bringToFront();
  await follower.context().setOffline(true);
  await follower.waitForTimeout(absence);
  await goTo(lecturer, 'knobs');
  await follower.context().setOffline(false);
  const from = Date.now();
  await follower.waitForFunction(() => document.querySelector('[data-current]')?.id === 'knobs');
  return ['  after 30 s without network, until the slide is right', short(Date.now() - from), '', '1'];
}

const goTo = (page: Page, slide: string): Promise<void> => page.evaluate((id) => {
  location.hash = id;
}, slide);
