/** How much a cell may take and give. Times are in milliseconds. */
export const limits = {
  /** Characters of one cell's source, and cells of one lecture. */
  source: 65_536,
  cells: 120,
  /** Silence while cells run, and until the worker has started. */
  run: 2_000,
  start: 3_000,
  /** Messages of one run. */
  messages: 64,
  /** What one run may show: bytes, values, how deep, characters of one text. */
  bytes: 4 * 2 ** 20,
  values: 200_000,
  depth: 12,
  text: 100_000,
  /** Lines of the console, and characters of what an error says. */
  lines: 200,
  error: 2_000,
} as const;
