import { expect, test } from 'vitest';
import { declarationOf } from './data-types.ts';

const typeOf = (value: unknown): string => {
  const [, type = ''] = /^declare const data: (.*);$/m.exec(declarationOf({ kind: 'json', value } as never)) ?? [];
  return type;
};

test('maps may be given to whatever takes maps, wherever they stand', () => {
  const circle = { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [0, 0]]] };
  expect([{ type: 'Topology', arcs: [], objects: {} }, { type: 'FeatureCollection', features: [] }, circle].map(typeOf)).toEqual(['any', 'any', 'any']);
  expect(typeOf({ land: circle, scale: [1, 2] })).toBe('{ "land": any; "scale": (number)[] }');
  expect(typeOf([{ name: 'a', shape: circle }])).toBe('({ "name": string; "shape": any })[]');
});

test('what only has a word in common with a map is what it is', () => {
  expect(typeOf({ type: 'Feature', price: 3 })).toBe('{ "type": "Feature"; "price": number }');
  expect(typeOf({ type: 'toString', arcs: 1 })).toBe('{ "type": "toString"; "arcs": number }');
});
