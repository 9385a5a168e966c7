/** What a figure gets beside its handles: each kind of tool is fetched with the first figure that needs it. */
import { tools } from 'virtual:lectures/tools';
import type { Figure } from '../../figure/figure.ts';
import type { FigureToolWorld } from './figure-tool.ts';

export function hasTools(figure: Figure): boolean {
  return figure.handles.length > 0 || tools.some(({ fits }) => fits(figure));
}

export async function equip(figure: Figure, world: FigureToolWorld): Promise<void> {
  for (const tool of tools) if (tool.fits(figure)) await tool.equip(figure, world);
}
