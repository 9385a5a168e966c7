/** A folder that is replaced as a whole: whoever looks finds the old one or the new one, never half of one. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

const oldOf = (target: string): string => `${target}.old`;

export function replaceFolder(next: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  rmSync(oldOf(target), { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, oldOf(target));
  renameSync(next, target);
  rmSync(oldOf(target), { recursive: true, force: true });
}

/** Puts the old folder back if the replacing was killed between its two steps. */
export function restoreFolder(target: string): void {
  if (!existsSync(target) && existsSync(oldOf(target))) renameSync(oldOf(target), target);
}
