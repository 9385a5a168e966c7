/** A chart of the gallery by its name, drawn as a cell draws it: what a bundle of Plot, d3 and the document gives. */
import { charts } from 'gallery';
import { charts as port } from '../../src/engine/chart/charts.ts';

/** The chart as data, and what libraries said meanwhile. */
export async function encoded(name: string): Promise<{ data: ReturnType<typeof port.encode>; printed: string[] }> {
  const printed: string[] = [];
  port.begin((...values) => printed.push(values.join(' ')));
  const element = charts[name]!();
  await port.settle();
  return { data: port.encode(element), printed };
}
