/** Runs in the browser: a lecture's cells, compiled, run and drawn there as the build does it in Node. */
import type { CellSource } from '../../src/engine/cell/cell.ts';
import { compileCell } from '../../src/engine/cell/compile.ts';
import { drawShown } from '../../src/engine/cell/draw.ts';
import { createKernel, type CellFunction } from '../../src/engine/cell/kernel.ts';
import { checkPicture } from '../../src/engine/figure/check.ts';
import { drawFramed } from '../../src/engine/figure/framed.ts';
import { cellWorld } from '../cell-world.ts';
import { heldIn } from '../../src/engine/page/live/held-parts.ts';
import { markKinds } from '../../src/engine/figure/marks/marks.ts';
import { marks } from '../../src/mini-ml/draw.ts';

export interface Drawn {
  id: string;
  /** What the cell shows, normalised; one text for each thing it shows. */
  shows: string[];
}

const kinds = markKinds(marks);

/** The build has left out the signs of what no number of the code moves, and so does the page. */
function drawPicture(picture: unknown, id: string): Element {
  const built = document.querySelector(`#${id.replace(/-\d+$/, '')} > [data-output]`)!;
  return drawFramed(checkPicture(picture, kinds), { document, id, kinds, isHeld: heldIn(built, () => false) });
}

/** HTML without what the page adds for the keyboard, and in one order of attributes. */
export function normalise(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of [copy, ...copy.querySelectorAll('*')]) {
    if (each.matches('figure, summary')) {
      for (const name of ['tabindex', 'aria-description']) each.removeAttribute(name);
    }
    const attributes = [...each.attributes].sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const { name } of attributes) each.removeAttribute(name);
    for (const { name, value } of attributes) each.setAttribute(name, value);
  }
  return copy.outerHTML;
}

/** Compiles, runs and draws all cells, in document order. */
export async function drawCells(sources: readonly CellSource[]): Promise<Drawn[]> {
  const cells = sources.map((cell) => compileCell(cell));
  const drawn: Drawn[] = [];
  const kernel = createKernel({ ...cellWorld, locate: () => ({}) });
  const theta = cells.map(({ literals }) => literals.map(({ value }) => value));
  const redraw = new Set(cells.map(({ id }) => id));
  const runnable = cells.map((cell) => ({ ...cell, run: (0, eval)(`(${cell.code})`) as CellFunction }));
  await kernel.run({ cells: runnable, theta, redraw, seed: 1 }, (event) => {
    if (event.kind === 'start') return;
    const { id, shown, error } = event.result;
    const elements = drawShown(shown, { document, id, drawPicture, drawChart: drawPicture });
    drawn.push({ id, shows: error === undefined ? elements.map(normalise) : [error.message] });
  });
  return drawn;
}

/** What the build wrote into the page for each cell, normalised in the same way. */
export function builtCells(): Drawn[] {
  return [...document.querySelectorAll('live-cell')].map(({ id, children }) => {
    const output = [...children].find((child) => child.matches('[data-output]'));
    return { id, shows: [...output?.children ?? []].map(normalise) };
  });
}
