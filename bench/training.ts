/** Epochs per CPU-second of the flat path, beside a straight loop over plain Float64Arrays. `node bench/training.ts` */
import { byClass, circle, Adam, MLP } from '../src/mini-ml/core/index.ts';
import { toExamples } from '../src/mini-ml/core/examples.ts';
import { flatten } from '../src/mini-ml/core/flat.ts';
import { FlatLearner } from '../src/mini-ml/core/learner.ts';
import { Training } from '../src/mini-ml/core/train.ts';
import { table } from './table.ts';
import { StraightLoop } from './training-straight.ts';

const limit = 1.3;
const data = byClass(circle(250, 1));
const examples = toExamples(data.circles, data.crosses);

function ours(hidden: readonly number[]): () => void {
  const model = flatten(new MLP({ hidden, seed: 1 }));
  const training = new Training(new FlatLearner(model, new Adam(0.02)), examples, { batch: 10, seed: 1 });
  return () => training.next();
}

function straight(hidden: readonly number[]): () => void {
  const loop = new StraightLoop([2, ...hidden, 1], flatten(new MLP({ hidden, seed: 1 })).values, examples);
  return () => loop.epoch(10, 0.02);
}

/** Epochs per CPU-second in one stretch of about 0.3 s. */
function rate(epoch: () => void): number {
  const start = process.cpuUsage();
  for (let epochs = 1; ; epochs += 1) {
    epoch();
    const { user, system } = process.cpuUsage(start);
    if (user + system > 300_000) return (epochs * 1e6) / (user + system);
  }
}

/** The best of several stretches, taken in turn, so that a busy machine slows both alike. */
function compare(hidden: readonly number[]): { own: number; plain: number } {
  const [own, plain] = [ours(hidden), straight(hidden)];
  const rounds = Array.from({ length: 7 }, () => ({ own: rate(own), plain: rate(plain) }));
  return { own: Math.max(...rounds.map((round) => round.own)), plain: Math.max(...rounds.map((round) => round.plain)) };
}

/** One row a network: epochs per CPU-second of the library and of the straight loop, and the ratio of their times. */
export function benchTraining(): string {
  const rows = [[4, 2], [8, 8, 8]].map((hidden) => {
    const { own, plain } = compare(hidden);
    const factor = plain / own;
    const verdict = factor <= limit ? 'ok' : `over ${limit}`;
    return [['2', ...hidden, '1'].join('-'), own.toFixed(0), plain.toFixed(0), factor.toFixed(2), verdict];
  });
  const title = 'Training: epochs per CPU-second, 250 points in batches of 10, tanh';
  return table(title, ['network', 'mini-ml', 'straight loop', 'times its time', ''], rows);
}

if (import.meta.main) console.log(benchTraining());
