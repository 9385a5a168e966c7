/** Draws charts in tests as the build does. */
import type { DrawPlace } from './draw.ts';
import type { ChartData, PlotFacts, Tree } from './tree.ts';

/** The declarations of an element stand in an attribute of the test's own. */
export function placeIn(document: Document): DrawPlace {
  const declare = (element: Element, property: string, value: string): void => {
    const old = element.getAttribute('data-declared') ?? '';
    const kept = old.split(';').filter((one) => one !== '' && !one.startsWith(`${property}:`));
    element.setAttribute('data-declared', [...kept, `${property}:${value}`].sort().join(';'));
  };
  return { document, id: 'a-0', declare, image: ({ width }) => `data:image/png;base64,${width}` };
}

export function chartOf(kinds: readonly unknown[], root: unknown, rest: Partial<ChartData> = {}): ChartData {
  return { text: JSON.stringify({ kinds, root }), pixels: [], hears: [], ...rest };
}

/** An svg that holds one element with these attributes. */
export function holding(name: string, attributes: Readonly<Record<string, string>>, ...children: Tree[]): ChartData {
  const kind = [name, ...Object.keys(attributes)].join(' ');
  const held = [1, Object.values(attributes), children];
  return chartOf(['svg viewBox', kind, 'rect width', 'g'], [0, ['0 0 9 9'], [held]]);
}

export const withFacts = (data: ChartData, ...facts: PlotFacts[]): ChartData =>
  ({ ...data, facts: JSON.stringify(facts) });
