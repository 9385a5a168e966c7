/** How large a chart may be, and for how long it may ask for time. */
export const limits = {
  /** Elements and texts of a chart; also the children of one element, so that a million marks end soon. */
  nodes: 40_000,
  depth: 64,
  /** Characters of a chart as data. */
  characters: 4_000_000,
  /** Images that are made of numbers, and the pixels of all of them. */
  images: 64,
  pixels: 4_000_000,
  /** Milliseconds, on the clock of charts: of a frame, and of all time that passes for one cell. */
  frame: 16,
  time: 6_000,
  /** Calls of timers for one cell. */
  calls: 2_000,
  /** Values of a channel and members of a domain that are told in words. */
  values: 200,
  members: 20,
  /** Data of a mark that can be held: more lie too close together for a hand. */
  grips: 100,
} as const;
