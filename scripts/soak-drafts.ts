/**
 * Drafts, for a long time: random edits, each followed by a reload, then browsers that are killed right after an edit.
 * `node scripts/soak-drafts.ts [rounds] [kills]` on the built site says how many edits were found again.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../src/engine/commands/browser.mjs';
import { serve } from '../src/engine/commands/server.ts';

const cell = 'smallest-model';
const [rounds = 200, kills = 20] = process.argv.slice(2).map(Number);

/** A browser with a profile on disk, which can be killed as a crash would kill it. */
async function launch(profile: string) {
  const child = spawn(await findChromium() ?? 'chromium', [
    ...chromiumArgs, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
  ], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const browser = await chromium.connectOverCDP(await endpoint(child.stderr));
  const page = await browser.contexts()[0]!.newPage();
  const kill = async (): Promise<void> => {
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
  };
  return { page, kill };
}

async function endpoint(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error('The browser did not start.');
}

/** Types a word nobody has typed before, and waits until it has run. */
async function edit(page: Page): Promise<string> {
  const word = `word${Math.random().toString(36).slice(2)}`;
  await page.locator(`#${cell} [data-action="edit"]`).press('Enter');
  await page.locator(`#${cell} .cm-content`).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(`\nconsole.log("${word}");`);
  await shows(page, word);
  return word;
}

/** The reader enters the cell, as a draft waits for that. */
async function finds(page: Page, word: string): Promise<boolean> {
  await page.locator(`#${cell} [data-action="edit"]`).focus();
  return shows(page, word);
}

async function shows(page: Page, word: string): Promise<boolean> {
  const output = page.locator(`#${cell} [data-output]`, { hasText: word });
  return output.waitFor({ state: 'attached', timeout: 20_000 }).then(() => true, () => false);
}

/** The author's text again, so that the cell does not grow with each round. */
async function reset(page: Page): Promise<void> {
  await page.locator(`#${cell} [data-action="reset"]`).press('Enter');
}

async function soakReloads(lecture: string, profile: string): Promise<number> {
  const { page, kill } = await launch(profile);
  await page.goto(lecture);
  let kept = 0;
  for (let round = 0; round < rounds; round++) {
    const word = await edit(page);
    await page.reload();
    if (await finds(page, word)) kept += 1;
    if (round % 5 === 4) await reset(page);
  }
  await kill();
  return kept;
}

async function soakKills(lecture: string, profile: string): Promise<number> {
  let kept = 0;
  for (let round = 0; round < kills; round++) {
    const before = await launch(profile);
    await before.page.goto(lecture);
    const word = await edit(before.page);
    await before.kill();
    const after = await launch(profile);
    await after.page.goto(lecture);
    if (await finds(after.page, word)) kept += 1;
    await after.kill();
  }
  return kept;
}

const site = await serve({ dir: 'dist' });
const profile = await mkdtemp(join(tmpdir(), 'mini-ml-soak-'));
try {
  const lecture = `${site.url}lectures/mini-ml/`;
  const reloads = await soakReloads(lecture, profile);
  console.log(`Drafts found again: after a reload ${reloads} of ${rounds}`);
  const killed = await soakKills(lecture, profile);
  console.log(`Drafts found again: after a killed browser ${killed} of ${kills}`);
  process.exitCode = reloads === rounds && killed === kills ? 0 : 1;
} finally {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  await site.close();
}
