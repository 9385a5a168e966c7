/** Mini-ML as the engine knows it: the modules of its three sides, and what belongs to them. */
import type { Subject } from '../engine/subject.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

export const subject: Subject = {
  name: 'mini-ml',
  library: here('./library.ts'),
  draw: here('./draw.ts'),
  tools: here('./tools/figure-tools.ts'),
  components: { Lab: here('./lab/components/Lab.astro') },
  styles: [here('./marks/marks.css')],
  // A model is the function m, or what a class does in `forward`; its input has two coordinates, and so have weights.
  terms: {
    x: { symbol: 'x', names: ['x1', 'x2'] },
    theta: 'θ',
    w: { symbol: 'w', names: ['w1', 'w2'] },
    b: 'b',
    m: { symbol: 'm', names: ['forward'] },
    y: 'y',
  },
  policies: ['mini-ml-lab'],
  pages: { playground: here('./Playground.astro') },
};
