import { expect, test } from 'vitest';
import { compileCell } from '../src/engine/cell/compile.ts';
import { isModule, isPicture, library } from '../src/mini-ml/library.ts';
import { Linear } from '../src/mini-ml/core/index.ts';
import { drawGraph, hcat } from '../src/mini-ml/figures/index.ts';

test('a snippet finds the library and the builders of figures under their names', () => {
  const names = ['Module', 'Parameter', 'Linear', 'Split', 'Part', 'relu', 'fullLoss', 'splitGraph', 'drawGraph', 'hcat'];
  expect(names.filter((name) => typeof library[name] !== 'function')).toEqual([]);
  const { imports } = compileCell({ id: 'a', source: `import { ${names.join(', ')} } from "mini-ml";`, defines: true });
  expect(imports.map(({ name }) => name)).toEqual(names);
});

test('no cell can change what a name of the library means', () => {
  expect(Object.isFrozen(library)).toBe(true);
});

test('figures, rows and columns are pictures, models are modules, other values are neither', () => {
  const model = new Linear(1, 1, -1);
  const figure = drawGraph(model);
  expect([figure, hcat([figure, figure])].map(isPicture)).toEqual([true, true]);
  expect([model, {}, null, 1, 'figure', { kind: 'figure' }, { kind: 'other', marks: [] }].map(isPicture)).toEqual(Array(7).fill(false));
  expect([model, figure, Linear, null, undefined].map(isModule)).toEqual([true, false, false, false, false]);
});
