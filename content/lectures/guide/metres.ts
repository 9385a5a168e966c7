/** Metres in feet, to a tenth. */
export const feet = (metres: number): number => Math.round(metres * 32.808) / 10;
