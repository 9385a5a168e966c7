import { expect, test } from 'vitest';
import { qrCode } from './qr.ts';

test('a QR code has four light modules around it, and a square of seven in three corners', () => {
  const { size, path } = qrCode('https://example.org/lectures/waves/slides/#&class=' + 'A'.repeat(43));
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  expect(path).toContain(`M${size - 11} 4h7v1h-7z`);
  expect(path).toContain(`M4 ${size - 5}h7v1h-7z`);
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});
