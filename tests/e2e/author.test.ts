import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { open } from './browser.ts';
import { hash } from './location.ts';

// What an author meets: a copy of the project with one small lecture in it. Vite watches nothing in test-results.
const home = resolve('.astro/author');
const lecture = join(home, 'content/lectures/sample/index.mdx');
const astro = resolve('node_modules/astro/bin/astro.mjs');
// Vitest puts NODE_ENV and BASE_URL into the environment, and Astro would believe them.
const options = { cwd: home, env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } };

const good = `---
title: Sample
description: A lecture of one slide.
---

# Sample

\`\`\`ts live id=answer
const half = 21;
2 * half;
\`\`\`

---

## Next {#next}

Read @knuth1984.

<Step>

Later.

</Step>
`;
const references = '@book{knuth1984, author = {Knuth, Donald}, title = {The TeXbook}, year = {1984}, publisher = {AW}}';
const bad = good.replace('= 21', ': string = 21');
const said = "content/lectures/sample/index.mdx:9:7 Type 'number' is not assignable to type 'string'.";

beforeAll(() => {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const part of ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(part, join(home, part), { recursive: true });
  }
  mkdirSync(join(home, 'content/lectures/sample'), { recursive: true });
  writeFileSync(join(home, 'content/lectures/sample/references.bib'), references);
  mkdirSync(join(home, 'dist'));
  writeFileSync(join(home, 'dist/index.html'), 'the last good build');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const lastBuild = (): string => readFileSync(join(home, 'dist/index.html'), 'utf8');

test('a failed build says where, and leaves the last good one', async () => {
  writeFileSync(lecture, bad);
  const failed: unknown = await promisify(execFile)('node', [astro, 'build'], options).catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(String((failed as { stderr: string }).stderr) + String((failed as { stdout: string }).stdout)).toContain(said);
  expect(lastBuild()).toBe('the last good build');
}, 300_000);

test('a killed build leaves the last good one', async () => {
  writeFileSync(lecture, good);
  const build = spawn('node', [astro, 'build'], options);
  await output(build, 'Building static entrypoints');
  build.kill('SIGKILL');
  await once(build, 'exit');
  expect(lastBuild()).toBe('the last good build');
  expect(existsSync(join(home, 'dist/lectures'))).toBe(false);
}, 300_000);

test('while writing, cells live, a saved change shows at the same step, an error says where, and all goes on', async () => {
  writeFileSync(lecture, good);
  const server = spawn('node', [astro, 'dev', '--port', '0'], options);
  try {
    const [, address = ''] = /(http:\/\/localhost:\d+)/.exec(await output(server, /http:\/\/localhost:\d+/)) ?? [];
    const page = `${address}/lectures/sample/`;
    await until(async () => (await text(page)).includes('42'));
    const allow = /status of 500|status 500|favicon|ERR_ABORTED/;
    const article = await open(page, { allow });
    await article.locator('#answer pre').first().click();
    await article.locator('#answer .cm-content').waitFor();
    await article.keyboard.press('Control+End');
    await article.keyboard.type('\n3 * half;');
    await article.waitForSelector('#answer [data-output]:has-text("63")', { state: 'attached' });
    // Each change that is saved costs each page that is open.
    await article.close();

    const context = article.context();
    const slides = await open(`${page}slides/#next.1`, { allow, context });
    const saved = performance.now();
    writeFileSync(lecture, good.replace('Later.', 'Sooner.'));
    await slides.waitForSelector('[data-current] [data-shown]:has-text("Sooner.")');
    console.log(`a saved change shows after ${(performance.now() - saved).toFixed(0)} ms`);
    expect(await hash(slides)).toBe('#next.1');

    writeFileSync(lecture, good.replace('Later.', Array.from({ length: 30 }, (_, at) => `- line ${at}`).join('\n')));
    await slides.getByText(/^This slide overflows by \d+ px at the bottom .*Fix: Shorten it/).waitFor();
    writeFileSync(lecture, good);
    await slides.locator('[data-fit]').waitFor({ state: 'hidden' });

    writeFileSync(lecture, good.replace('## Next {#next}', '## Afterwards'));
    await slides.waitForSelector('[data-current]#afterwards [data-shown]:has-text("Later.")');
    await expect.poll(() => hash(slides)).toBe('#afterwards.1');
    writeFileSync(lecture, good);
    await slides.waitForSelector('[data-current]#next');
    await expect.poll(() => hash(slides)).toBe('#next.1');

    writeFileSync(join(home, 'content/lectures/sample/references.bib'), references.replace('TeXbook', 'METAFONTbook'));
    await slides.waitForSelector('text=METAFONTbook', { state: 'attached' });

    const again = await open(page, { allow, context });
    let terminal = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (data: Buffer) => (terminal += data.toString()));
    writeFileSync(lecture, bad);
    await Promise.all([again, slides].map((window) => window.getByText(said).first().waitFor()));
    const told = await slides.locator('vite-error-overlay pre').innerText();
    for (const text of [terminal, told]) expect([text.split(said).length - 1, /\n\s+at /.test(text)]).toEqual([1, false]);
    writeFileSync(lecture, good.replace('21', '22'));
    await again.waitForSelector('html[data-ready] #answer[data-source*="22"]', { state: 'attached' });
    await slides.waitForSelector('[data-current] [data-shown]:has-text("Later.")');
  } finally {
    server.kill();
  }
}, 300_000);

const text = async (url: string): Promise<string> => (await fetch(url)).text();

/** What a process has said, as soon as that holds what is waited for. */
function output(child: ChildProcess, wanted: string | RegExp): Promise<string> {
  return new Promise((found, lost) => {
    let heard = '';
    const hear = (data: Buffer): void => {
      heard += data.toString();
      if (typeof wanted === 'string' ? heard.includes(wanted) : wanted.test(heard)) found(heard);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => lost(new Error(`It ended without ${String(wanted)}:\n${heard}`)));
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((go) => setTimeout(go, 50));
}
