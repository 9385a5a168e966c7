/** Every chart by its name, drawn as a cell draws it: what a bundle of Plot, d3 and the document gives. */
import { charts as port } from '../../src/engine/chart/charts.ts';
import { drawnByHand } from './drawn-by-hand.ts';
import { marks } from './marks.ts';
import { transforms } from './transforms.ts';

export const charts: Readonly<Record<string, () => object>> = { ...marks, ...transforms, ...drawnByHand };

/** The chart as data, and what libraries said meanwhile. */
export async function encoded(name: string): Promise<{ data: ReturnType<typeof port.encode>; printed: string[] }> {
  const printed: string[] = [];
  port.begin((...values) => printed.push(values.join(' ')));
  const element = charts[name]!();
  await port.settle();
  return { data: port.encode(element), printed };
}
