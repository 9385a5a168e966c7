/** The lock that pages hold which are ready for the next edition, as long as they are open. */
export const agreement = (base: string): string => `lectures-offline:${base}:agreed`;
