/** The pass of a lecturer, for all windows of this browser until another takes its place. */
import { readPass, writePass, type Pass } from '../../class/pass.ts';
import { namesOf } from '../kit/storage-names.ts';

const keyOf = (document: Document): string => namesOf(document.documentElement).setting('class-pass');

export function keptPass(document: Document): Pass | undefined {
  try {
    return readPass(localStorage.getItem(keyOf(document)) ?? '');
  } catch {
    return undefined;
  }
}

/** False where storage is denied. */
export function keepPass(document: Document, pass: Pass): boolean {
  try {
    localStorage.setItem(keyOf(document), writePass(pass));
    return true;
  } catch {
    return false;
  }
}
