/** The sign of searching, as the path of a picture of 24 × 24. */
export const lens = 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14m5 12 5 5';
