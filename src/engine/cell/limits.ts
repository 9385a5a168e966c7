/** How much one cell may hold and print. */
export const limits = {
  /** Characters of its source, of one printed text, and of what an error says. */
  source: 65_536,
  text: 100_000,
  error: 2_000,
  /** Lines of its console. */
  lines: 200,
} as const;
