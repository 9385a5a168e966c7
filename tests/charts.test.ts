import { beforeAll, expect, test } from 'vitest';
import { gallery } from './charts/bundle.ts';
import { drawnByHand } from './charts/drawn-by-hand.ts';
import { marks } from './charts/marks.ts';
import { transforms } from './charts/transforms.ts';
import { written } from './charts/written.ts';
import { expectGoldenFile } from './figures/golden.ts';

const names = Object.keys({ ...marks, ...transforms, ...drawnByHand });

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

test('a chart is the same when it is drawn again', async () => {
  const again = async () =>
    (await Promise.all(['frame', 'scaleClipped', 'raster', 'waffle'].map(charts.encoded))).map(({ data }) => data);
  expect(await again()).toEqual(await again());
});
