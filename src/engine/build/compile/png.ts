/** Pixels as an image that stands in a page. */
import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from '../../chart/tree.ts';

/** `data:image/png;base64,…`: rows of red, green, blue and opacity, each row without a filter. */
export function pngAddress({ width, height, bytes }: Pixels): string {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc((4 * width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(bytes.subarray(4 * width * row, 4 * width * (row + 1)), (4 * width + 1) * row + 1);
  }
  const parts = [part('IHDR', header), part('IDAT', deflateSync(rows, { level: 9 })), part('IEND', Buffer.alloc(0))];
  return `data:image/png;base64,${Buffer.concat([signature, ...parts]).toString('base64')}`;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Length, name, data, and a sum of name and data. */
function part(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
