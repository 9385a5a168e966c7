/** What a figure gets beside its handles: each kind of tool is fetched with the first figure that needs it. */
import type { Figure } from '../../figure/figure.ts';
import type { Pictures } from '../live/pictures.ts';
import { PointTools, type PointWorld } from './point-tools.ts';

export interface ToolWorld extends PointWorld {
  pictures: Pictures;
}

export function hasTools({ handles, marks }: Figure): boolean {
  return handles.length > 0 || isImage({ marks });
}

export async function equip(figure: Figure, world: ToolWorld): Promise<void> {
  if (figure.handles.length > 0) return new PointTools(world).show();
  if (!isImage(figure)) return;
  const { PixelTools } = await import('./pixel-tools.ts');
  await new PixelTools(world).show();
}

/** One image; on a wall of them pixels are too small to be pointed at. */
function isImage({ marks }: Pick<Figure, 'marks'>): boolean {
  return marks.length === 1 && marks[0]!.role === 'pixels';
}
