/** A class: from the turn of a knob at the lecturer's until it is painted on a follower, in a crowd. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Browser, Page } from 'playwright';
import { classOf } from '../src/engine/class/link.ts';
import { serveClass, type ServedClass } from '../src/engine/commands/class.ts';
import { returnRow, voteRow } from './class-votes.ts';
import { row, turnTimes } from './present.ts';
import { table } from './table.ts';

const crowds = [300, 1000];
const followers = 3;

export async function benchClass(browser: Browser, dir: string, slides: string): Promise<string> {
  const rows: string[][] = [];
  for (const crowd of crowds) rows.push(...await inCrowd(browser, dir, slides, crowd));
  const goals = '100 and 250, at 1,000 devices 300 for 95 %, 1000 for late joiners, 500 for votes, 2000 for a return';
  return table(`class (milliseconds; goals: ${goals})`, ['', 'median', '95 %', 'count'], rows);
}

async function inCrowd(browser: Browser, dir: string, slides: string, count: number): Promise<string[][]> {
  const served = await serveClass({ dir, port: 0, host: '127.0.0.1', base: '/' });
  const lecturer = await browser.newPage();
  const link = await begin(lecturer, served, slides);
  const crowd = fork(new URL('class-crowd.ts', import.meta.url),
    [`${served.url.replace('http', 'ws')}class/mqtt`, classOf(new URL(link).hash)!, String(count)]);
  const pages: Page[] = [];
  try {
    await answerOf(crowd);
    const joins: number[] = [];
    for (let at = 0; at < followers; at += 1) {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
      pages.push(page);
      joins.push(await joinTime(page, link));
    }
    const times = await turnTimes(lecturer, pages[0]!, 400);
    crowd.send('tell');
    const { same = 0 } = await answerOf(crowd);
    return [
      row(`knob to paint, ${count} devices and ${followers} browsers`, times),
      row('  late joiner, until the lecturer’s slide is shown', joins),
      ['  devices with the last state', '', '', `${same} of ${count}`],
      ...(count > 500 ? [await voteRow(lecturer, crowd), await returnRow(lecturer, pages[1]!)] : []),
    ];
  } finally {
    crowd.disconnect();
    await Promise.all(pages.map((page) => page.context().close()));
    await lecturer.close();
    await served.close();
  }
}

const answerOf = (crowd: ChildProcess): Promise<{ same?: number }> =>
  new Promise((done) => crowd.once('message', (answer) => done(answer as { same?: number })));

/** Begins a class, and gives the link to it. */
async function begin(page: Page, served: ServedClass, slides: string): Promise<string> {
  await page.goto(served.lead);
  await page.waitForSelector('[data-lead]:not([hidden])');
  await page.goto(`${served.url}${slides}?view=presenter#knobs`);
  await page.getByRole('button', { name: 'Class', exact: true }).click();
  await page.getByRole('button', { name: 'Start the class' }).click();
  await page.locator('.class-count', { hasText: 'joined' }).waitFor();
  const code = (await page.locator('.class-desk .class-code').textContent())!;
  const { join } = await (await fetch(`${served.url}class/codes/${encodeURIComponent(code)}`)).json() as { join: string };
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return new URL(join, served.url).href;
}

/** From the broker's answer to the lecturer's slide: the page itself is there before. */
async function joinTime(page: Page, link: string): Promise<number> {
  await page.goto(link.replace(/#.*/s, ''));
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const from = Date.now();
  await page.evaluate((hash) => void (location.hash = hash), new URL(link).hash);
  await page.waitForFunction(() => document.querySelector('[data-current]')?.id === 'knobs');
  return Date.now() - from;
}
