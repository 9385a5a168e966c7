/** What a frame costs the page while it trains 2-4-2-1 on 250 points, in batches of 10, at 600 epochs a second. */
import type { Browser, CDPSession, Page } from 'playwright';
import { table } from './table.ts';

const seconds = 5;
const limit = 8;
const lab = '#data=circle&n=250&batch=10&hidden=4-2&epochs=20000&speed=600';

/** Seconds that the page's main thread has worked so far: its own time, whatever else the machine does. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

interface Run {
  frames: number;
  epochs: number;
  late: number;
}

/** Counts frames and epochs for a while; late is a frame that came more than 25 ms after the one before. */
function watch(page: Page): Promise<Run> {
  return page.evaluate((length) => new Promise<Run>((resolve) => {
    const epoch = () => Number(document.querySelector<HTMLElement>('[data-lab]')?.dataset['epoch']);
    const [start, first] = [performance.now(), epoch()];
    const times: number[] = [];
    const count = (now: number) => {
      times.push(now);
      if (now - start < length * 1000) requestAnimationFrame(count);
      else {
        const late = times.filter((time, i) => i > 0 && time - times[i - 1]! > 25).length;
        resolve({ frames: times.length, epochs: epoch() - first, late });
      }
    };
    requestAnimationFrame(count);
  }), seconds);
}

export async function benchFrames(browser: Browser, site: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site}playground/${lab}`);
  await page.getByRole('button', { name: 'Play' }).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await worked(session);
  const { frames, epochs, late } = await watch(page);
  const cost = (1000 * (await worked(session) - before)) / frames;
  await page.close();
  const row = [frames / seconds, late, epochs / seconds].map((value) => value.toFixed(0));
  const verdict = cost <= limit ? 'ok' : `over ${limit}`;
  const columns = ['', 'frames/s', 'late', 'epochs/s', 'main thread a frame', ''];
  return table('Playground: frames while it trains', columns, [['2-4-2-1', ...row, `${cost.toFixed(1)} ms`, verdict]]);
}
