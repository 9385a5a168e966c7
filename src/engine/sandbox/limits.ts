import { limits as cell } from '../cell/limits.ts';

/** How much a reader's code may take and give. Times in milliseconds, lengths in characters. */
export const limits = {
  ...cell,
  /** Cells of a program. */
  cells: 120,
  /** From the start of a worker to its first word. */
  start: 3_000,
  /** From the order to start a worker to the frame's word that it did. */
  frame: 1_000,
  /** How long the next worker is not yet made ready, so that it takes no time from a run. */
  wait: 100,
  /** Silence after which a run is stopped; a sign of life begins it anew. */
  silence: 2_000,
  /** At most one sign of life in this time. */
  pulse: 250,
  /** Messages of a run beside one for each of its cells. */
  messages: 64,
  /** What one cell may show: outputs, values in them, bytes, and how deep. */
  shown: 1_000,
  values: 200_000,
  bytes: 4 * 2 ** 20,
  depth: 12,
  /** What the charts of a cell may weigh: text and pixels; images in them, and the longer side of one in pixels. */
  chartBytes: 24 * 2 ** 20,
  images: 24,
  imageSide: 4_096,
  /** What a chart says of its scales and marks. */
  facts: 400_000,
  /** What is told of a datum that the arrow keys lead to. */
  stopValues: 12,
  /** The stack by which an error is located. */
  stack: 20_000,
} as const;
