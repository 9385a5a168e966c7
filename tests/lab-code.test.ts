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

/** What the code shows as a bare value, not as a figure or a line of the log. */
function bareValue(result: CellResult | undefined): string | undefined {
  const value = result?.shown.find(({ kind }) => kind !== 'log' && kind !== 'figure');
  return value && 'text' in value ? value.text : undefined;
}

test('the code also has the points kept for testing, and their loss is that of the lab', async () => {
  const state = readAddress('data=circle&test=20&epochs=10&features=x1-x1x1-x2x2');
  const session = new Session(state);
  session.advance(10);
  const result = await resultOf(asCode(state.settings));
  expect(result?.error).toBeUndefined();
  expect(Number(bareValue(result))).toBeCloseTo(session.progress().test.loss, 9);
});

test.each([
  'data=xor&epochs=10',
  'data=circle&epochs=10&batch=10&seed=3&optimizer=sgd&rate=0.3',
  'data=spiral&epochs=3&noise=5&test=20',
  'data=gauss&epochs=5&axis=yes&activation=relu',
  'model=linear&points=o0.1,0.2;x0.7,0.9;x0.6,0.2&start=1,1,-0.9&epochs=10',
  'data=split&model=split&epochs=10',
  'data=simple&hidden=&start=1,-2,0.5&epochs=3',
  'data=xor&hidden=&features=x1-x2-x1x2&rate=0.1&epochs=20',
  'data=circle&hidden=3&features=x1x1-x2x2-sinx1-sinx2&regularization=l2&penalty=0.03&epochs=10',
  'data=split&model=split&regularization=l1&penalty=0.1&optimizer=sgd&rate=0.3&batch=5&epochs=10',
  'data=gauss&model=linear&regularization=l2&penalty=0.3&test=30&epochs=10',
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
