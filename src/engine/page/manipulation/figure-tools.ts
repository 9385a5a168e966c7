/** What a figure gets beside its handles: each kind of tool is fetched with the first figure that needs it. */
import type { Figure } from '../../figure/figure.ts';
import type { PointsWorld } from '../../../mini-ml/tools/points.ts';

export function hasTools({ handles, marks, subject }: Figure): boolean {
  return handles.length > 0 || subject === 'tree' || isImage({ marks });
}

export async function equip(figure: Figure, world: PointsWorld): Promise<void> {
  const hasPoints = figure.handles.some(({ role }) => role === 'point' || role === 'mark');
  if (hasPoints) await (await import('../../../mini-ml/tools/points.ts')).equipPoints(figure, world);
  if (figure.subject === 'tree') new (await import('../../../mini-ml/tools/tree-tools.ts')).TreeTools(world).show();
  if (isImage(figure)) await new (await import('../../../mini-ml/tools/pixel-tools.ts')).PixelTools(world).show();
}

/** One image; on a wall of them pixels are too small to be pointed at. */
function isImage({ marks }: Pick<Figure, 'marks'>): boolean {
  return marks.length === 1 && marks[0]!.role === 'pixels';
}
