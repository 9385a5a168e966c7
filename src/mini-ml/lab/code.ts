/** What the lab does, as a cell for a lecture: with `mini-ml` alone, and to the same last digit. */

import type { Point } from '../core/datasets.ts';
import { plainFeatures } from '../core/features.ts';
import { valuesOf } from '../core/flat.ts';
import { axisHeight, classes, labPoints } from './data.ts';
import { startModel } from './model.ts';
import type { Settings } from './settings.ts';

export function asCode(settings: Settings): string {
  const data = dataCode(settings);
  const held = heldCode(settings);
  const model = modelCode(settings);
  const steps = stepsCode(settings);
  const names = [...data.uses, ...model.uses, ...steps.uses, 'train', ...held.uses, 'show'];
  return [
    `import { ${names.join(', ')} } from "mini-ml";`,
    '',
    ...data.lines,
    ...model.lines,
    ...steps.lines,
    '',
    `for (const { epoch, loss, correct } of train(model, circles, crosses, { ${trainSpec(settings)} })) {`,
    `  if (epoch % ${step(settings.epochs)} === 0) console.log(epoch, loss.toFixed(4), correct);`,
    '}',
    '',
    ...held.lines,
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
  return { uses: [], lines: lists(settings, false, ['circles', 'crosses']) };
}

/** The points kept for testing, and the loss of the trained model on them. */
function heldCode(settings: Settings): Part {
  if (!labPoints(settings).some(({ test }) => test)) return { uses: [], lines: [] };
  const names = ['testCircles', 'testCrosses'] as const;
  return {
    uses: ['fullLoss', 'logSigmoidLoss'],
    lines: [
      '// Points kept for testing, and the loss on them:',
      ...lists(settings, true, names),
      `fullLoss(model, ${names.join(', ')}, logSigmoidLoss);`,
      '',
    ],
  };
}

function lists(settings: Settings, test: boolean, names: readonly [circles: string, crosses: string]): string[] {
  const those = labPoints(settings).filter((point) => point.test === test);
  const { circles, crosses } = classes(settings.axis ? those.map((point) => ({ ...point, x2: axisHeight })) : those);
  const list = (name: string, points: readonly Point[]) =>
    `const ${name}: [number, number][] = [${points.map(([x1, x2]) => `[${x1}, ${x2}]`).join(', ')}];`;
  return [list(names[0], circles), list(names[1], crosses)];
}

function modelCode(settings: Settings): Part {
  const values = valuesOf(startModel(settings));
  const line = (from: number) => `new Linear(${values.slice(from, from + 3).join(', ')})`;
  if (settings.model === 'linear') return { uses: ['Linear'], lines: [`const model = ${line(0)};`] };
  if (settings.model === 'split') {
    return { uses: ['Linear', 'Split'], lines: [`const model = new Split(${line(0)}, ${line(3)});`] };
  }
  const { features, hidden, activation, seed, start } = settings;
  const plain = String(features) === String(plainFeatures);
  const fed = plain ? '' : `features: [${features.map((name) => `"${name}"`).join(', ')}], `;
  const make = `const model = new MLP({ ${fed}hidden: [${hidden.join(', ')}], activation: "${activation}", seed: ${seed} });`;
  if (start.length !== values.length) return { uses: ['MLP'], lines: [make] };
  return { uses: ['MLP', 'setValues'], lines: [make, `setValues(model, [${start.join(', ')}]);`] };
}

function stepsCode({ optimizer, rate, regularization, penalty }: Settings): Part {
  const kind = optimizer === 'adam' ? 'Adam' : 'SGD';
  const steps = { uses: [kind], lines: [`const optimizer = new ${kind}(${rate});`] };
  if (regularization === 'none') return steps;
  const cost = regularization.toUpperCase();
  return { uses: [kind, cost], lines: [...steps.lines, `const regularizer = new ${cost}(${penalty});`] };
}

function trainSpec({ epochs, batch, seed, regularization }: Settings): string {
  const parts = ['optimizer', ...(regularization === 'none' ? [] : ['regularizer']), `epochs: ${epochs}`];
  if (batch > 0) parts.push(`batch: ${batch}`, `seed: ${seed}`);
  return parts.join(', ');
}

/** About ten lines of output. */
function step(epochs: number): number {
  return Math.max(1, Math.round(epochs / 10));
}
