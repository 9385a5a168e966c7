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
  terms: { x: 'x', theta: 'θ', w: 'w', b: 'b', m: 'm', y: 'y' },
  policies: ['mini-ml-lab'],
};
