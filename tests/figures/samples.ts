/** A picture for every builder, as the lecture uses it. */
import {
  digits, Linear, Module, Parameter, Part, relu, sigmoid, Split, type Point,
} from '../../src/mini-ml/core/index.ts';
import {
  compare, drawGraph, drawImage, drawModule, drawSum, graph, hcat, imageGrid, lossMap, show, showLoss, splitGraph,
  vcat, withPoints, type Picture,
} from '../../src/mini-ml/figures/index.ts';

export const circles: readonly Point[] = [[0.5781, 0.2061], [0.6535, 0.1602], [0.5207, 0.3278], [0.3816, 0.2836]];
export const crosses: readonly Point[] = [
  [0.5714, 0.4289], [0.8133, 0.8236], [0.25, 0.9528], [0.9966, 0.0446], [0.8602, 0.6032], [0.675, 0.4568],
];

class A extends Module {
  p2 = new Parameter(10);
}

class C extends Module {
  p3 = new Parameter(15);
}

class B extends Module {
  c = new C();
}

class Root extends Module {
  p1 = new Parameter(5);
  a = new A();
  b = new B();
}

/** Cross outside a circle: a model that is neither linear nor made of lines. */
export const ring = { forward: (x1: number, x2: number) => (x1 - 0.5) ** 2 + (x2 - 0.5) ** 2 - 0.1 };

const tilted = new Linear(0.5, 1.5, -1);

export const samples: Readonly<Record<string, Picture>> = {
  'splitGraph': splitGraph(circles, crosses, { showOrigin: true }),
  'drawGraph': drawGraph(new Linear(1, 1, -0.9)),
  'drawGraph-split': drawGraph(new Split(new Linear(1, 1, -1.5), new Linear(1, 1, -0.5))),
  'drawGraph-part': drawGraph(new Part()),
  'drawGraph-ring': drawGraph(ring),
  'show': show(new Linear(1, 1, -0.5), circles, crosses),
  'withPoints': withPoints(circles, crosses, new Linear(1, 1, -0.4)),
  'compare': compare(new Linear(1, 1, -1), tilted),
  'graph': graph(relu, { circles: [-2, -0.2, 1] }),
  'graph-beside': graph((x) => Math.log(1 + Math.exp(x)), { beside: relu }),
  'graph-sigmoid': graph(sigmoid, { width: 8, scale: 0.5, crosses: [1.5] }),
  'hcat': hcat([drawGraph(tilted), drawModule(tilted)], 32),
  'vcat': vcat([splitGraph(circles, []), splitGraph([], crosses)], 8),
  'showLoss': showLoss((b) => new Linear(1, 1, b), circles, crosses, relu),
  'showLoss-at': showLoss((b) => new Linear(1, 1, b), circles, crosses, relu, { at: -0.7 }),
  'drawSum': drawSum([0, 0.2, 0, 0.4], [0.3, 0.6, 0.1], { seen: 6 }),
  'lossMap': lossMap((w1, w2) => new Linear(w1, w2, -1), circles, crosses, relu, { at: [2, 0.5] }),
  'drawModule': drawModule(new Root()),
  'drawImage': drawImage(digits[32]?.pixels ?? []),
  'imageGrid': imageGrid(digits.slice(0, 12).map(({ pixels }) => pixels)),
};
