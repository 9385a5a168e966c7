import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withMendedTypes } from './plot-types.ts';

const mended = (file: string): string => withMendedTypes(resolve('node_modules', file), readFileSync(`node_modules/${file}`, 'utf8'))!;

test('what the documentation of Plot and d3 has is in their types', () => {
  const scales = mended('@observablehq/plot/src/scales.d.ts');
  expect(scales).toContain('columns?: LegendOptions["columns"];');
  expect(scales).toContain('ticks: any[]');
  expect(mended('@types/d3-time/index.d.ts')).toContain('every(step: number): TimeInterval;');
  expect(mended('@observablehq/plot/src/mark.d.ts')).toContain('(() => Node | null)');
});

test('other files stay as they are', () => {
  expect(withMendedTypes('/site/node_modules/other/scales.d.ts', '  legend?: LegendOptions["legend"] | boolean | null;'))
    .toBe('  legend?: LegendOptions["legend"] | boolean | null;');
  expect(withMendedTypes('/site/a.d.ts', undefined)).toBeUndefined();
});
