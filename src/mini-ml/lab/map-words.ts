/** What the maps of neurons show, in words. */

import type { DiagramNode } from './diagram.ts';

/** On how much of the plane each hidden neuron says cross; empty where there is none. */
export function mapWords(nodes: readonly DiagramNode[], shares: readonly number[]): string {
  const percent = (share: number | undefined) => `${Math.round(100 * (share ?? 0))}%`;
  const inner = nodes.map((node, i) => ({ ...node, share: percent(shares[i]) }))
    .filter(({ kind }) => kind === 'neuron' || kind === 'factor');
  if (inner.length === 0) return '';
  const layers = [...Map.groupBy(inner, ({ x }) => x).values()];
  const words = layers.map((layer, i) => {
    const name = layer[0]?.kind === 'factor' ? 'm1 and m2' : `layer ${i + 1}`;
    return `${name}: ${layer.map(({ share }) => share).join(', ')}`;
  });
  return `Share of the plane where each neuron is positive: ${words.join('; ')}.`;
}
