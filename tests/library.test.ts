import { expect, test } from 'vitest';
import { compileCell } from '../src/engine/cell/compile.ts';
import { cellWorld } from './cell-world.ts';
import { Linear } from '../src/mini-ml/core/index.ts';
import { drawGraph, hcat } from '../src/mini-ml/figures/index.ts';

const { libraries, shapeOf } = cellWorld;
const library = libraries['mini-ml']!;

test('a snippet finds the library and the builders of figures under their names', () => {
  const names = ['Module', 'Parameter', 'Linear', 'Split', 'Part', 'relu', 'fullLoss', 'splitGraph', 'drawGraph', 'hcat'];
  expect(names.filter((name) => typeof library[name] !== 'function')).toEqual([]);
  const { imports } = compileCell({ id: 'a', source: `import { ${names.join(', ')} } from "mini-ml";`, defines: true });
  expect(imports.map(({ name }) => name)).toEqual(names);
});

test('no cell can change what a name of the library means', () => {
  expect(Object.isFrozen(library)).toBe(true);
});

test('figures, rows and columns are pictures, models print as trees, other values are plain', () => {
  const model = new Linear(1, 1, -1);
  const figure = drawGraph(model);
  expect([figure, hcat([figure, figure]), model].map(shapeOf)).toEqual(['picture', 'picture', 'tree']);
  const others = [{}, null, undefined, 1, 'figure', { kind: 'figure' }, { kind: 'other', marks: [] }, Linear];
  expect(others.map(shapeOf)).toEqual(others.map(() => 'plain'));
});
