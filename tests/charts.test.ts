/** Every chart of the gallery is held to look as it does. */
import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { gallery } from './charts/bundle.ts';
import { chartNames } from './charts/gallery-cells.ts';
import { written } from './charts/written.ts';
import { expectGoldenFile } from './figures/golden.ts';

const names = chartNames();

let charts: Awaited<ReturnType<typeof gallery>>;
beforeAll(async () => {
  charts = await gallery();
});

test.each(names)('%s looks as it did', async (name) => {
  const { data } = await charts.encoded(name);
  const { kind, markup } = written(data);
  expectGoldenFile(`tests/golden/charts/${name}.${kind}`, markup);
});

test.each(names)('%s has no number that is none, and says nothing by the way', async (name) => {
  const { data, printed } = await charts.encoded(name);
  expect(data.text).not.toMatch(/NaN|Infinity|undefined/);
  expect(printed).toEqual([]);
});

test('every golden is of a chart of the gallery', () => {
  const kept = readdirSync('tests/golden/charts').map((file) => file.replace(/\.\w+$/, ''));
  expect(kept.filter((name) => !names.includes(name))).toEqual([]);
});

test('a chart is the same when it is drawn again', async () => {
  const again = async () =>
    (await Promise.all(['frame', 'scaleClipped', 'raster', 'waffle'].map(charts.encoded))).map(({ data }) => data);
  expect(await again()).toEqual(await again());
});
