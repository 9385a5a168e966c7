import { expect, test } from 'vitest';
import { readAddress } from '../address.ts';
import { Answering } from '../answer.ts';
import { emptyCurve } from '../curve.ts';
import type { Answer, Request } from '../protocol.ts';
import type { RegionSpec } from '../region.ts';
import { Runner, type WorkerLike } from './lab-runner.ts';

const region: RegionSpec = {
  from: 0, to: 1, grid: 2, size: 2, look: 'soft', axis: false,
  palette: { paper: [0, 0, 0], circle: [0, 0, 0], cross: [0, 0, 0], line: [0, 0, 0], hatch: [0, 0, 0] },
};

/** A worker that answers when it is told to. */
class SlowWorker implements WorkerLike {
  readonly requests: Request[] = [];
  readonly #answering = new Answering();
  #listen: (event: MessageEvent<Answer>) => void = () => undefined;

  postMessage(request: Request): void {
    this.requests.push(request);
  }

  addEventListener(_type: 'message', listen: (event: MessageEvent<Answer>) => void): void {
    this.#listen = listen;
  }

  terminate(): void {
    this.requests.length = 0;
  }

  answer(): void {
    const request = this.requests.shift();
    if (request !== undefined) this.#listen({ data: this.#answering.answer(request) } as MessageEvent<Answer>);
  }
}

function started() {
  const worker = new SlowWorker();
  const shown: Answer[] = [];
  const runner = new Runner(worker, () => ({ stopAt: 100, region, maps: false }), (answer) => shown.push(answer));
  runner.begin(readAddress('data=simple'), emptyCurve);
  return { worker, shown, runner };
}

test('what is wished while the worker works is asked at once, in one request', () => {
  const { worker, shown, runner } = started();
  runner.advance(2);
  runner.advance(3);
  expect(worker.requests).toHaveLength(1);
  worker.answer();
  worker.answer();
  expect(worker.requests).toHaveLength(0);
  expect(shown.map(({ progress }) => progress.epoch)).toEqual([0, 5]);
});

test('after a new beginning older answers are not shown, and older wishes are void', () => {
  const { worker, shown, runner } = started();
  runner.advance(7);
  runner.begin(readAddress('data=diag'), emptyCurve);
  worker.answer();
  expect(shown).toEqual([]);
  worker.answer();
  expect(shown.map(({ run, progress }) => [run, progress.epoch])).toEqual([[2, 0]]);
});
