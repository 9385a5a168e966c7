import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { expect, test } from 'vitest';

import type { CellResult, CellSource } from '../src/engine/cell/cell.ts';
import { compileCell } from '../src/engine/cell/compile.ts';
import { createKernel, type CellFunction } from '../src/engine/cell/kernel.ts';
import { plan } from '../src/engine/cell/order.ts';
import { cellWorld } from './cell-world.ts';

const lecture = readFileSync('content/lectures/mini-ml/index.mdx', 'utf8');
const fences = /^```ts live id=(\S+).*\n([^]*?)^```$/gm;
const cells: readonly CellSource[] = Array.from(lecture.matchAll(fences), ([, id = '', source = '']) => (
  { id, source, defines: true }
));
const prose = lecture.replaceAll(fences, '').replaceAll(/\s+/g, ' ');

/** What an expression shows where it is asked directly below a cell of the lecture. */
async function ask(below: string, expression: string): Promise<string> {
  const place = cells.findIndex(({ id }) => id === below) + 1;
  const asked = { id: 'asked', source: expression, defines: true };
  const compiled = [...cells.slice(0, place), asked].map((cell) => compileCell(cell));
  const needed = plan(compiled, new Set(['asked'])).run;
  const run = compiled.filter(({ id }) => needed.includes(id));
  let last: CellResult | undefined;
  await createKernel(cellWorld).run({
    cells: run.map((cell) => ({ ...cell, run: vm.runInThisContext(`(${cell.code})`) as CellFunction })),
    theta: run.map(({ literals }) => literals.map(({ value }) => value)),
    redraw: new Set(needed),
    seed: 1,
  }, (event) => {
    if (event.kind === 'end') last = event.result;
  });
  const shown = last?.shown[0];
  return shown && 'text' in shown ? shown.text : JSON.stringify(last);
}

test('the lecture has 44 slides', () => {
  const slides = lecture.split(/\n\n---\n\n/);
  expect(slides).toHaveLength(44);
  for (const slide of slides) expect(slide).toContain('<Notes>');
});

test('a change of Linear redraws the figures that use it, and no other', () => {
  const compiled = cells.map((cell) => compileCell(cell));
  expect([...plan(compiled, new Set(['linear'])).redraw].join(' ')).toMatchInlineSnapshot(`"linear linear-trace linear-region split-region split-factors split-names knob-map knob-names theta-pair turn shift forward candidates perpendiculars two-distances one-circle loss-of-b loss-of-w loss-model sum-of-losses loss-bars candidate-left candidate-right bolder"`);
});

test('a change of the points redraws the figures that show them, and no other', () => {
  const compiled = cells.map((cell) => compileCell(cell));
  expect([...plan(compiled, new Set(['points'])).redraw].join(' ')).toMatchInlineSnapshot(`"points first-point second-point circles labels ten-points first-boundary theta-pair candidates perpendiculars two-distances one-circle loss-of-b loss-of-w loss-model sum-of-losses loss-bars candidate-left candidate-right bolder"`);
});

/** A number of the prose, and how to compute it below a cell. */
interface Quoted {
  below: string;
  expression: string;
  is: string;
  /** The words around it, with # for the number. */
  as: string;
}

const quoted: readonly Quoted[] = [
  { below: 'one-rule', expression: 'new ExampleModel().forward(...x)', is: '-1', as: 'answers $#$' },
  { below: 'linear', expression: 'new Linear(1, 1, -0.9).forward(0.5, 0.2)', is: '-0.2', as: '- 0.9 = #$' },
  {
    below: 'theta-pair',
    expression: 's1.filter((x) => new Linear(1, 1, -0.5).forward(...x) > 0).length',
    is: '4',
    as: 'wrong about the four circles',
  },
  { below: 'shift', expression: '0.5 / Math.hypot(1, 1)', is: '0.35', as: '\\approx #$' },
  { below: 'candidates', expression: 'new Linear(1, 1, -1).forward(...s2[0])', is: '0.0003', as: 'a score of #' },
  { below: 'one-circle', expression: 'new Linear(1, 1, -1.5).forward(...s1[0])', is: '-0.72', as: '$#$' },
  { below: 'one-circle', expression: 'new Linear(1, 1, -1).forward(...s1[0])', is: '-0.22', as: '$#$' },
  { below: 'one-circle', expression: 'new Linear(1, 1, -0.5).forward(...s1[0])', is: '0.28', as: 'the score is $#$' },
  { below: 'sum-of-losses', expression: 'fullLoss(new Linear(1, 1, -1.5), pointLoss)', is: '1.66', as: 'about $#$' },
  {
    below: 'sum-of-losses',
    expression: 's2.filter((x) => new Linear(1, 1, -1.5).forward(...x) <= 0).length',
    is: '5',
    as: 'five crosses',
  },
  { below: 'smooth', expression: 'pointLoss(-2)', is: '0.13', as: 'cost $#$' },
  { below: 'smooth', expression: 'pointLoss(-0.2)', is: '0.60', as: '$#$' },
  { below: 'smooth', expression: 'pointLoss(1)', is: '1.31', as: 'and $#$' },
  { below: 'smooth', expression: 'pointLoss(0)', is: '0.69', as: 'about #' },
  { below: 'candidate-right', expression: 'fullLoss(new Linear(1, 1, -1), pointLoss)', is: '5.86', as: 'has $#$' },
  {
    below: 'candidate-right',
    expression: 'fullLoss(new Linear(1, 1, -0.5), pointLoss)',
    is: '5.73',
    as: 'the second $#$',
  },
  {
    below: 'candidate-right',
    expression: 'fullLoss(new Linear(10, 10, -10), pointLoss)',
    is: '2.06',
    as: '# against',
  },
  {
    below: 'candidate-right',
    expression: 'fullLoss(new Linear(10, 10, -5), pointLoss)',
    is: '11.43',
    as: 'against #',
  },
  { below: 'sigmoid-curve', expression: 'Math.log(9)', is: '2.2', as: 'About #' },
];

test.for(quoted)('below $below, $expression is what the lecture says: $is', async ({ below, expression, is, as }) => {
  expect(prose).toContain(as.replace('#', is));
  const answer = Number(await ask(below, expression));
  expect(answer.toFixed(is.split('.')[1]?.length ?? 0)).toBe(is);
});

test('a point of the lecture is a cross if x1 + x2 > 1', async () => {
  const followed = 's1.every(([x1, x2]) => x1 + x2 <= 1) && s2.every(([x1, x2]) => x1 + x2 > 1)';
  expect(prose).toContain('a point is a cross if $x_1 + x_2 > 1$');
  expect(await ask('ten-points', followed)).toBe('true');
});
