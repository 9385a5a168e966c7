/** What a figure gets beside its handles: each kind of tool is fetched with the first figure that needs it. */
import type { Figure } from '../../figure/figure.ts';
import type { LabelWorld } from './point-labels.ts';
import { PointTools, type PointWorld } from './point-tools.ts';

export type ToolWorld = PointWorld & LabelWorld;

export function hasTools({ handles, marks, subject }: Figure): boolean {
  return handles.length > 0 || subject === 'tree' || isImage({ marks });
}

export async function equip(figure: Figure, world: ToolWorld): Promise<void> {
  if (figure.handles.length > 0) await new PointTools(world).show();
  if (figure.handles.some(({ role }) => role === 'point')) await equipPoints(world);
  if (figure.subject === 'tree') new (await import('./tree-tools.ts')).TreeTools(world).show();
  if (!isImage(figure)) return;
  const { PixelTools } = await import('./pixel-tools.ts');
  await new PixelTools(world).show();
}

async function equipPoints(world: ToolWorld): Promise<void> {
  const [{ PointRows }, { PointLabels }] = await Promise.all([import('./point-rows.ts'), import('./point-labels.ts')]);
  new PointRows(world).link();
  await new PointLabels(world).show();
}

/** One image; on a wall of them pixels are too small to be pointed at. */
function isImage({ marks }: Pick<Figure, 'marks'>): boolean {
  return marks.length === 1 && marks[0]!.role === 'pixels';
}
