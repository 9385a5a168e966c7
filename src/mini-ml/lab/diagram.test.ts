import { expect, test } from 'vitest';
import { flatten } from '../core/flat.ts';
import { readAddress } from './address.ts';
import { diagram, linkWidth, nodeReach, type DiagramNode } from './diagram.ts';
import { parameterNames, startModel } from './model.ts';

function namesOf(address: string) {
  const { settings } = readAddress(address);
  const names = parameterNames(settings);
  const { nodes, links } = diagram(settings);
  const of = (at: number | undefined) => at === undefined ? '' : names[at];
  return { links: links.map(({ weight }) => of(weight)), biases: nodes.map(({ bias }) => of(bias)), names };
}

test('nodes are in the order in which the flat model tells what they said', () => {
  const { settings } = readAddress('data=xor&features=x1-sinx2&hidden=3-2');
  const { nodes } = diagram(settings);
  expect(nodes.map(({ kind, name }) => name || kind))
    .toEqual(['x1', 'sin x2', 'neuron', 'neuron', 'neuron', 'neuron', 'neuron', 'm(x)']);
  expect(nodes).toHaveLength(flatten(startModel(settings)).neurons.length);
  const split = readAddress('data=xor&model=split').settings;
  expect(diagram(split).nodes).toHaveLength(flatten(startModel(split)).neurons.length);
});

test('the largest network fits: no map lies on another', () => {
  const { settings } = readAddress('data=xor&features=x1-x2-x1x1-x2x2-x1x2-sinx1-sinx2&hidden=8-8-8');
  const { nodes } = diagram(settings);
  const distance = (a: DiagramNode, b: DiagramNode) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
  const apart = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => distance(a, b)));
  expect(Math.min(...apart)).toBeGreaterThan(2 * nodeReach);
});

test.each(['model=mlp&hidden=2', 'model=linear', 'model=split', 'model=mlp&hidden=4-2-3', 'model=mlp&hidden=2&features=x1x2-sinx1'])(
  'links and nodes of %s show each parameter once',
  (address) => {
    const { links, biases, names } = namesOf(`data=xor&${address}`);
    expect([...links, ...biases].filter((name) => name !== '').sort()).toEqual(names.toSorted());
  },
);

test('a link has the weight between its two neurons', () => {
  const { settings } = readAddress('data=xor&hidden=3');
  const { links } = diagram(settings);
  const names = parameterNames(settings);
  const link = links.find(({ from, to }) => from.name === 'x2' && to.y === Math.round((272 * 5) / 6));
  expect(names[link?.weight ?? 0]).toBe('layer1.weight_1_2');
});

test('widths grow with the weight and stay drawable', () => {
  expect([0, 1, 4, 100].map(linkWidth)).toEqual([0.4, 2.11, 5.73, 7.4]);
  expect(linkWidth(-4)).toBe(linkWidth(4));
});
