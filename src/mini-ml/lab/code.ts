/** What the lab does, as a cell for a lecture: with `mini-ml` alone, and to the same last digit. */

import type { Point } from '../core/datasets.ts';
import { valuesOf } from '../core/flat.ts';
import { axisHeight, classes, labPoints } from './data.ts';
import { startModel } from './model.ts';
import type { Settings } from './settings.ts';

export function asCode(settings: Settings): string {
  const data = dataCode(settings);
  const model = modelCode(settings);
  const optimizer = settings.optimizer === 'adam' ? 'Adam' : 'SGD';
  const names = [...data.uses, ...model.uses, optimizer, 'train', 'show'];
  return [
    `import { ${names.join(', ')} } from "mini-ml";`,
    '',
    ...data.lines,
    ...model.lines,
    `const optimizer = new ${optimizer}(${settings.rate});`,
    '',
    `for (const { epoch, loss, correct } of train(model, circles, crosses, { ${trainSpec(settings)} })) {`,
    `  if (epoch % ${step(settings.epochs)} === 0) console.log(epoch, loss.toFixed(4), correct);`,
    '}',
    '',
    'show(model, circles, crosses);',
    '',
  ].join('\n');
}

interface Part {
  readonly uses: readonly string[];
  readonly lines: readonly string[];
}

/** A dataset as it is made by its function; any other points one by one. */
function dataCode(settings: Settings): Part {
  const { data, n, dataSeed, noise, test, axis } = settings;
  if (data === 'mine' || noise > 0 || test > 0 || axis) return listed(settings);
  const call = data === 'spiral' ? `spiral(${n})` : `${data}(${n}, ${dataSeed})`;
  return { uses: ['byClass', data], lines: [`const { circles, crosses } = byClass(${call});`] };
}

function listed(settings: Settings): Part {
  const learnt = labPoints(settings).filter(({ test }) => !test);
  const { circles, crosses } = classes(settings.axis ? learnt.map((point) => ({ ...point, x2: axisHeight })) : learnt);
  const list = (name: string, points: readonly Point[]) =>
    `const ${name}: [number, number][] = [${points.map(([x1, x2]) => `[${x1}, ${x2}]`).join(', ')}];`;
  return { uses: [], lines: [list('circles', circles), list('crosses', crosses)] };
}

function modelCode(settings: Settings): Part {
  const values = valuesOf(startModel(settings));
  const line = (from: number) => `new Linear(${values.slice(from, from + 3).join(', ')})`;
  if (settings.model === 'linear') return { uses: ['Linear'], lines: [`const model = ${line(0)};`] };
  if (settings.model === 'split') {
    return { uses: ['Linear', 'Split'], lines: [`const model = new Split(${line(0)}, ${line(3)});`] };
  }
  const { hidden, activation, seed, start } = settings;
  const make = `const model = new MLP({ hidden: [${hidden.join(', ')}], activation: "${activation}", seed: ${seed} });`;
  if (start.length !== values.length) return { uses: ['MLP'], lines: [make] };
  return { uses: ['MLP', 'setValues'], lines: [make, `setValues(model, [${start.join(', ')}]);`] };
}

function trainSpec({ epochs, batch, seed }: Settings): string {
  const parts = ['optimizer', `epochs: ${epochs}`];
  if (batch > 0) parts.push(`batch: ${batch}`, `seed: ${seed}`);
  return parts.join(', ');
}

/** About ten lines of output. */
function step(epochs: number): number {
  return Math.max(1, Math.round(epochs / 10));
}
