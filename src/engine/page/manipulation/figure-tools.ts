/** What a figure gets beside its handles: each kind of tool is fetched with the first figure that needs it. */
import type { Figure } from '../../figure/figure.ts';
import type { FigureTool, FigureToolWorld } from './figure-tool.ts';

export type { FigureTool } from './figure-tool.ts';

/** Fetches the tools of the subject, in the order in which they are laid over a figure. */
export type LoadTools = () => Promise<readonly FigureTool[]>;

export function hasTools(figure: Figure, tools: readonly FigureTool[]): boolean {
  return figure.handles.length > 0 || tools.some(({ fits }) => fits(figure));
}

export async function equip(figure: Figure, tools: readonly FigureTool[], world: FigureToolWorld): Promise<void> {
  for (const tool of tools) if (tool.fits(figure)) await tool.equip(figure, world);
}
