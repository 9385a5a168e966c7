/** A QR code as one path of SVG: a square of 1 by 1 for each dark module, rows joined to strips. */
import { encode } from 'uqr';

export interface QrCode {
  /** Modules across and down, with the quiet zone of four around it that readers ask for. */
  size: number;
  path: string;
}

const quiet = 4;

export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const strips = data.flatMap((row, y) => stripsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size, path: strips.join('') };
}

/** Where dark modules begin in a row, and how many follow each other. */
function stripsOf(row: readonly boolean[]): [x: number, length: number][] {
  const strips: [number, number][] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    if (row[x - 1]) strips.at(-1)![1] += 1;
    else strips.push([x, 1]);
  });
  return strips;
}
