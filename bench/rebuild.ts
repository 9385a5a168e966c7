/** What a build costs of which most was built before: one of a hundred lectures changed, beside a site of one. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, emptyFolder, measureBuild } from './build.ts';
import { short, table } from './table.ts';

const many = 100;
const starter = 'src/engine/commands/scaffold/templates/first-lecture.mdx';

/** The lecture of a new site, with a chart and a question, and with numbers of its own. */
const lectureOf = (at: number): string => readFileSync(starter, 'utf8')
  .replace('How Coffee Cools', `How Coffee ${at} Cools`).replace('0.08;', `0.08${String(at).padStart(4, '0')};`);

function write(folder: string, at: number, text: string): void {
  const home = join(folder, 'content/lectures', `coffee-${at}`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'index.mdx'), text);
}

/** A site without a subject, and with none of the pages of this one. */
const config = `import { defineConfig } from 'astro/config';
import { lectures } from './src/engine/index.ts';
export default defineConfig({ integrations: [lectures({ site: { title: 'Coffee', description: 'It cools.' } })] });
`;

/** Seconds of a first build, and of one after the last lecture was changed. */
async function firstAndNext(count: number): Promise<[first: number, next: number]> {
  const folder = copyProject();
  try {
    for (const part of ['content', 'src/pages']) rmSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'astro.config.mjs'), config);
    for (let at = 1; at <= count; at += 1) write(folder, at, lectureOf(at));
    const first = await measureBuild(folder);
    write(folder, count, lectureOf(count).replace('const start = 90', 'const start = 95'));
    const next = await measureBuild(folder);
    return [first.seconds, next.seconds];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const page = `---
export const getStaticPaths = () => Array.from({ length: ${2 * many} }, (_, at) => ({ params: { name: String(at) } }));
---
<html lang="en"><title>Page {Astro.params.name}</title><p>Nothing.</p></html>
`;

/** Seconds that Astro takes for as many pages with nothing on them, and without us. */
async function astroAlone(): Promise<number> {
  const folder = emptyFolder();
  try {
    mkdirSync(join(folder, 'src/pages'), { recursive: true });
    writeFileSync(join(folder, 'src/pages/[name].astro'), page);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    return (await measureBuild(folder, ['node_modules/astro/bin/astro.mjs', 'build'])).seconds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ratios to the two builds of the site of one lecture, which are made in the same run. */
export async function benchRebuild(): Promise<string> {
  const [oneFirst, oneNext] = await firstAndNext(1);
  const [, manyNext] = await firstAndNext(many);
  const alone = await astroAlone();
  const row = (name: string, seconds: number): string[] =>
    [name, short(seconds), short(seconds / oneFirst), short(seconds / oneNext)];
  return table('Next build', ['site', 'seconds', 'of first', 'of next'], [
    row('one lecture, first', oneFirst), row('one lecture, changed', oneNext),
    row(`one of ${many} changed`, manyNext), row(`Astro alone, ${2 * many} pages`, alone),
  ]);
}
