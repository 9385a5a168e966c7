import { expect, test } from 'vitest';
import type { Shown } from '../../cell/cell.ts';
import { HeldCharts } from './held-charts.ts';

const chart: Shown = { kind: 'chart', chart: {} };
const inRow: Shown = { kind: 'figure', picture: { kind: 'row', pictures: [{ kind: 'figure' }, { kind: 'chart' }] } };
const figure: Shown = { kind: 'figure', picture: { kind: 'figure', marks: [] } };

test('cells with a chart, also in a row, are run once more when the hand lets go', () => {
  const held = new HeldCharts();
  for (const [id, shown] of [['a', chart], ['b', inRow], ['c', figure]] as const) held.note({ id, redrawn: true, shown: [shown] });
  const dirty = new Set<string>();
  expect(held.letGo(dirty)).toBe(true);
  expect([...dirty]).toEqual(['a', 'b']);
  expect(held.letGo(dirty)).toBe(false);
});
