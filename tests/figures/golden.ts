/** Pictures as files that a person can read and compare. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a drawing with its golden. Where they differ, the new drawing is written beside it, as `…-changed.svg`:
 * look at both, and if the new one is right, rename it.
 */
export function expectGolden(name: string, drawing: string): void {
  expectGoldenFile(`tests/golden/figures/${name}.svg`, drawing);
}

/** The same for a file of any kind. */
export function expectGoldenFile(golden: string, text: string): void {
  const changed = golden.replace(/\.\w+$/, '-changed$&');
  mkdirSync(dirname(golden), { recursive: true });
  const known = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (known === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text, `${golden} differs from ${changed}`).toBe(known);
}
