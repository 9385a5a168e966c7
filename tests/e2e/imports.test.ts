import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { error, output, rewrite } from './live.ts';
import { onDeck } from './sites.ts';

const { lecture } = onDeck('imports');

/** A lecture, and the parts of imports that it has fetched. */
async function openWatched(address: string): Promise<{ page: Page; fetched: string[] }> {
  const fetched: string[] = [];
  const prepare = (page: Page): void => {
    page.on('request', (request) => {
      const [name] = /(?:imports|types)\.\w{16}\.\w+$/.exec(new URL(request.url()).pathname) ?? [];
      if (name !== undefined) fetched.push(name);
    });
  };
  return { page: await open(address, { prepare }), fetched };
}

const edit = (page: Page, cell: string, code: string): Promise<void> => rewrite(page, cell, (text) => text + code);

test('a cell with imports runs in the browser as in the build, and what it imports is fetched at first use', async () => {
  const { page, fetched } = await openWatched(lecture);
  expect(await output(page, 'sums').textContent()).toBe('5042');
  expect(fetched).toEqual([]);
  await edit(page, 'sums', '\ndouble(shared.answer) + masses.length;');
  await page.waitForSelector('#sums [data-output]:has-text("45")', { state: 'attached' });
  expect(await output(page, 'sums').textContent()).toBe('504245');
  expect(fetched.filter((name) => name.startsWith('imports.'))).toHaveLength(2);
});

test('a reader may import what the lecture imports already, and is told what that is', async () => {
  const { page } = await openWatched(lecture);
  await edit(page, 'sums', '\nimport { min } from "simple-statistics";\nmin([3, 2]);');
  await page.waitForSelector('#sums [data-output]:has-text("2")', { state: 'attached' });
  await edit(page, 'rows', '\nimport { x } from "lodash";');
  await error(page, 'rows').getByText('there is no module "lodash" here').waitFor();
  expect(await page.locator('#rows').textContent()).toContain(
    'Only "simple-statistics", "./penguins.csv", "./parts/double.ts" and "../../lib/shared.ts" can be imported.',
  );
});

test('a reader is told of types of packages, files and data', async () => {
  const { page, fetched } = await openWatched(lecture);
  await edit(page, 'sums', '\nconst text: string = double(1) + statistics.max([1]);');
  await page.locator('#sums [data-types]').getByText('Type `number` is not assignable to type `string`.').waitFor();
  await edit(page, 'rows', '\npenguins[0]?.weight;');
  await page.locator('#rows [data-types]').getByText('Property `weight` does not exist on type `Row`.').waitFor();
  expect(fetched.filter((name) => name.startsWith('types.'))).toHaveLength(2);
});

test('a lecture without imports fetches none', async () => {
  const { page, fetched } = await openWatched(onDeck('opening').lecture);
  expect(await page.locator('[data-imports]').count()).toBe(0);
  expect(fetched).toEqual([]);
});

test('Plot and d3 draw on a document of their own, and read tables without making functions of texts', async () => {
  const { page, fetched } = await openWatched(onDeck('charted').lecture);
  expect(await output(page, 'parsed').textContent()).toBe('2');
  expect(await output(page, 'drawn').textContent()).toBe('\'svg\'2');
  await edit(page, 'parsed', '\nd3.tsvParse("a\\tb\\n1\\t2").columns.length;');
  await page.waitForSelector('#parsed [data-output]:has-text("22")', { state: 'attached' });
  await edit(page, 'drawn', '\nPlot.dot(tides, { x: "value" }).plot().tagName;');
  await page.waitForSelector('#drawn [data-output]:has-text("\'svg\'2\'svg\'")', { state: 'attached' });
  expect(fetched.filter((name) => name.startsWith('imports.'))).toHaveLength(1);
});
