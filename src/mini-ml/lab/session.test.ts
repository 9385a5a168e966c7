import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { drawnSamples } from './curve.ts';
import { Session } from './session.ts';

function run(address: string, ...chunks: number[]) {
  const session = new Session(readAddress(address));
  for (const epochs of chunks) session.advance(epochs);
  return session.progress();
}

test('a session depends on its settings alone, not on how it was cut into pieces', () => {
  expect(run('data=circle&batch=10&test=20', 100)).toEqual(run('data=circle&batch=10&test=20', 1, 33, 66));
});

test('training stops at the chosen epoch', () => {
  expect(run('data=xor&epochs=30', 100)).toMatchObject({ epoch: 30, end: 'epochs' });
});

test('training stops where the loss is no longer finite', () => {
  const progress = run('data=xor&model=split&optimizer=sgd&rate=10&start=9e8,9e8,0,9e8,-9e8,0&epochs=5000', 5000);
  expect(progress.end).toBe('diverged');
  expect(progress.epoch).toBeLessThan(5000);
});

test('without points there is nothing to learn', () => {
  expect(run('data=mine', 10)).toMatchObject({ epoch: 0, end: 'no points', train: { count: 0, loss: 0 } });
});

test('points held back are measured and not learnt from', () => {
  const { train, test: held } = run('data=diag&n=50&test=20', 300);
  expect([train.count, held.count]).toEqual([40, 10]);
  expect(train.correct).toBe(40);
});

test('a shared state goes on from its values', () => {
  const first = run('data=xor&epochs=500', 40);
  const state = { ...readAddress('data=xor&epochs=500'), epoch: first.epoch, values: first.values };
  const session = new Session(state);
  expect(session.progress()).toMatchObject({ epoch: 40, values: first.values, train: first.train });
});

test('values set by hand change the loss and not the epoch', () => {
  const session = new Session(readAddress('data=simple&model=linear'));
  session.setValues([-20, 0, 10]);
  expect(session.progress()).toMatchObject({ epoch: 0, train: { correct: 50 } });
});

test('however long it runs, the curve stays short and keeps the latest', () => {
  const { curve } = run('data=simple&model=linear&n=4&epochs=5000', 5000);
  const samples = drawnSamples(curve);
  expect(samples.length).toBeLessThanOrEqual(401);
  expect(samples[0]?.epoch).toBe(0);
  expect(samples.at(-1)?.epoch).toBe(5000);
});

test('with a product of the coordinates, a model without hidden layers learns Xor', () => {
  expect(run('data=xor&hidden=&rate=0.1', 300).train.correct).toBeLessThan(40);
  expect(run('data=xor&hidden=&rate=0.1&features=x1-x2-x1x2', 300).train.correct).toBe(50);
});

test('regularization keeps weights small, at the price of some loss', () => {
  const size = ({ values }: { values: readonly number[] }) => values.reduce((sum, value) => sum + Math.abs(value), 0);
  const free = run('data=circle', 400);
  for (const kind of ['l1', 'l2']) {
    const held = run(`data=circle&regularization=${kind}&penalty=0.01`, 400);
    expect(size(held)).toBeLessThan(size(free));
    expect(held.train.loss).toBeGreaterThan(free.train.loss);
  }
});
