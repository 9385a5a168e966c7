/** What may lie over a figure beside its handles: each tool is fetched with the first figure that needs it. */
import type { Figure } from '../../figure/figure.ts';
import type { FigurePlace, Pictures } from '../live/pictures.ts';
import type { Program } from '../live/program.ts';
import type { HandleLayer } from './handle-layer.ts';
import { movable, type Differences } from './handle-levers.ts';

/** What a tool works on: one figure, and the program that it may edit. */
export interface ToolWorld {
  program: Program;
  pictures: Pictures;
  layer: HandleLayer;
  place: FigurePlace;
  /** What the numbers do to the figure as it is now: those that the author named for it, if some are, or all. */
  differences: (of?: 'named' | 'all') => Promise<Differences>;
  /** The figure has other handles than before, though nothing but a number has changed. */
  renew: () => void;
  /** A handle is gone: nothing holds it any more. */
  onRemove: () => void;
}

export interface FigureTool {
  fits: (figure: Figure) => boolean;
  /** Fetches what puts the tool over a figure. */
  load: () => Promise<(world: ToolWorld, figure: Figure) => unknown>;
}

/** Fetches the tools of the subject, in the order in which they are put up. */
export type LoadTools = () => Promise<readonly FigureTool[]>;

/** Whether anything lies over the figure. */
export function isEquipped(figure: Figure, tools: readonly FigureTool[]): boolean {
  return figure.handles.length > 0 || tools.some(({ fits }) => fits(figure));
}

/** Puts the tools that fit over a figure, one after the other. */
export async function equip(figure: Figure, tools: readonly FigureTool[], world: ToolWorld): Promise<void> {
  if (figure.handles.length > 0) await leaveMovable(world);
  for (const { fits, load } of tools) if (fits(figure)) await (await load())(world, figure);
}

/** Points and marks are made of data from anywhere: those that no number of the code moves cannot be held. */
async function leaveMovable({ program, differences, pictures, place, layer }: ToolWorld): Promise<void> {
  await program.prepare();
  const named = await differences('named');
  // What the named numbers do not move, a drag moves with any.
  const moved = new Set([...movable(named), ...movable(await differences('all'))]);
  pictures.remove(place, new Set(named.before.flatMap(({ id }) => (moved.has(id) ? [] : [id]))));
  // Among other pictures the sentence is about all of them.
  const figure = layer.drawing(place.at)?.closest('figure:not(:has(.figure-drawing))');
  const isHeld = (_: Figure, at: number): boolean =>
    figure!.contains(layer.drawing(at) ?? null) && pictures.figure({ ...place, at })!.handles.length > 0;
  if (figure && !pictures.figures(place.cell).some(isHeld)) figure.querySelector(':scope > [data-invite]')?.remove();
  layer.place();
}
