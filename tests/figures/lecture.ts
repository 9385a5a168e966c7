/** The pictures of the built lecture, in its order, made as the build makes them. */
import vm from 'node:vm';
import type { CellResult, CellSource } from '../../src/engine/cell/cell.ts';
import { compileCell } from '../../src/engine/cell/compile.ts';
import { createKernel, type CellFunction } from '../../src/engine/cell/kernel.ts';
import { checkPicture } from '../../src/engine/figure/check.ts';
import type { Picture } from '../../src/engine/figure/figure.ts';
import { cellWorld } from '../cell-world.ts';
import { markKinds } from '../../src/engine/figure/marks/marks.ts';
import { marks } from '../../src/mini-ml/draw.ts';
import { builtCells } from '../sandbox/lecture.ts';

const kinds = markKinds(marks);

/** A picture and the prefix of its ids: the cell's id and the picture's place among all that the cell shows. */
export interface LecturePicture {
  id: string;
  picture: Picture;
}

export async function lecturePictures(): Promise<readonly LecturePicture[]> {
  return (await run(builtCells('mini-ml'))).flatMap(({ id, shown }) => shown.flatMap((one, index) =>
    (one.kind === 'figure' ? [{ id: `${id}-${index}`, picture: checkPicture(one.picture, kinds) }] : [])));
}

async function run(sources: readonly CellSource[]): Promise<CellResult[]> {
  const cells = sources.map((source) => compileCell(source));
  const results: CellResult[] = [];
  await createKernel(cellWorld).run({
    cells: cells.map((cell) => ({ ...cell, run: vm.runInThisContext(`(${cell.code})`) as CellFunction })),
    theta: cells.map(({ literals }) => literals.map(({ value }) => value)),
    redraw: new Set(cells.map(({ id }) => id)),
    seed: 1,
  }, (event) => {
    if (event.kind === 'end') results.push(event.result);
  });
  return results;
}
