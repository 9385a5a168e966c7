import { runInThisContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import type { CellResult } from '../src/engine/cell/cell.ts';
import { compileCell } from '../src/engine/cell/compile.ts';
import { createKernel, type CellFunction } from '../src/engine/cell/kernel.ts';
import { readAddress } from '../src/mini-ml/lab/address.ts';
import { asCode } from '../src/mini-ml/lab/code.ts';
import { Session } from '../src/mini-ml/lab/session.ts';
import { createChecker } from '../src/engine/build/compile/check.ts';
import { cellWorld } from './cell-world.ts';
import { checkerWorld } from './mini-ml.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const checker = createChecker(checkerWorld);

/** What the code shows as a cell of a lecture. */
async function resultOf(source: string): Promise<CellResult | undefined> {
  const cell = compileCell({ id: 'lab', source, defines: true });
  expect(checker.check([cell])).toEqual([]);
  let result: CellResult | undefined;
  await createKernel(cellWorld).run({
    cells: [{ ...cell, run: runInThisContext(`(${cell.code})`) as CellFunction }],
    theta: [cell.literals.map(({ value }) => value)],
    redraw: new Set(['lab']),
    seed: 1,
  }, (event) => {
    if (event.kind === 'end') result = event.result;
  });
  return result;
}

test.each([
  'data=xor&epochs=10',
  'data=circle&epochs=10&batch=10&seed=3&optimizer=sgd&rate=0.3',
  'data=spiral&epochs=3&noise=5&test=20',
  'data=gauss&epochs=5&axis=yes&activation=relu',
  'model=linear&points=o0.1,0.2;x0.7,0.9;x0.6,0.2&start=1,1,-0.9&epochs=10',
  'data=split&model=split&epochs=10',
  'data=simple&hidden=&start=1,-2,0.5&epochs=3',
])('the code of the lab #%s is a cell that does what the lab does', async (address) => {
  const state = readAddress(address);
  const session = new Session(state);
  session.advance(state.settings.epochs);
  const { epoch, train } = session.progress();
  const result = await resultOf(asCode(state.settings));
  expect(result?.error).toBeUndefined();
  const shown = result?.shown ?? [];
  expect(shown.at(-1)?.kind).toBe('figure');
  const last = shown.filter(({ kind }) => kind === 'log').at(-1);
  expect(last && 'text' in last ? last.text : '').toBe(`${epoch} ${train.loss.toFixed(4)} ${train.correct}`);
});
