/** What a figure of points gets: buttons for points, the other label for each, and a link to its row in the table. */
import type { Figure } from '../../engine/figure/figure.ts';
import { PointLabels, type LabelWorld } from './point-labels.ts';
import { PointRows } from './point-rows.ts';
import { PointTools, type PointWorld } from './point-tools.ts';

export type PointsWorld = PointWorld & LabelWorld;

export async function equipPoints(world: PointsWorld, { handles }: Figure): Promise<void> {
  await new PointTools(world).show();
  // Marks on a curve have no label, and their table is the curve's.
  if (!handles.some(({ role }) => role === 'point')) return;
  new PointRows(world).link();
  await new PointLabels(world).show();
}
