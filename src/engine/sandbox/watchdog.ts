/** Barks after a time without a sign of life. */
export interface Watchdog {
  /** A sign of life, or the start. */
  feed(): void;
  rest(): void;
}

/**
 * When the time is up, messages that have come but have not been heard yet (the page was busy, or asleep) are heard
 * first: only then it barks.
 */
export function createWatchdog(milliseconds: number, bark: () => void): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => clearTimeout(timer);
  const feed = (): void => {
    rest();
    timer = setTimeout(() => {
      timer = setTimeout(bark, 20);
    }, milliseconds);
  };
  return { feed, rest };
}
