/** What is said about the pixels of an image. */
import { counted } from '../../engine/figure/number.ts';

export const brushes = [
  { sign: '■', label: 'Paint with ink, 15', grey: 15 },
  { sign: '▒', label: 'Paint with grey, 7', grey: 7 },
  { sign: '□', label: 'Paint with paper, 0', grey: 0 },
] as const;

export const clearLabel = 'Clear all pixels';
export const gridHint = 'Arrow keys move between pixels, Space paints.';
export const readingHint = 'Arrow keys move between pixels.';
export const notPainted = 'This pixel is computed, not written in the code.';

export function gridLabel(title: string): string {
  return `Pixels of: ${title}`;
}

/** Rows are counted from the top, columns from the left, both from 1. */
export function pixelInWords(index: number, columns: number, grey: number): string {
  return `row ${Math.floor(index / columns) + 1}, column ${(index % columns) + 1}: grey ${grey}`;
}

export function painted(count: number, grey: number): string {
  return `${counted(count, 'pixel')} painted with ${grey}.`;
}
