/** Pictures as files that a person can read and compare. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = 'tests/golden/figures';

/**
 * Compares a drawing with its golden. Where they differ, the new drawing is written beside it, as `…-changed.svg`:
 * look at both, and if the new one is right, rename it.
 */
export function expectGolden(name: string, drawing: string): void {
  const golden = `${folder}/${name}.svg`;
  const changed = `${folder}/${name}-changed.svg`;
  mkdirSync(folder, { recursive: true });
  const known = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (known === drawing) rmSync(changed, { force: true });
  else writeFileSync(changed, drawing);
  expect(drawing, `${golden} differs from ${changed}`).toBe(known);
}
