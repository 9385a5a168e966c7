import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { diagram, linkWidth } from './diagram.ts';
import { parameterNames } from './model.ts';

function namesOf(address: string) {
  const { settings } = readAddress(address);
  const names = parameterNames(settings);
  const { nodes, links } = diagram(settings);
  const of = (at: number | undefined) => at === undefined ? '' : names[at];
  return { links: links.map(({ weight }) => of(weight)), biases: nodes.map(({ bias }) => of(bias)), names };
}

test.each(['model=mlp&hidden=2', 'model=linear', 'model=split', 'model=mlp&hidden=4-2-3'])(
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
  const link = links.find(({ from, to }) => from.name === 'x2' && to.y === 200);
  expect(names[link?.weight ?? 0]).toBe('layer1.weight_1_2');
});

test('widths grow with the weight and stay drawable', () => {
  expect([0, 1, 4, 100].map(linkWidth)).toEqual([0.4, 2.11, 5.73, 7.4]);
  expect(linkWidth(-4)).toBe(linkWidth(4));
});
