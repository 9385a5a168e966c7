/**
 * Whether somebody presents in any window of this browser: a window that does holds a lock, which the browser lets go
 * of with the window.
 */
import { roleOf } from '../kit/role.ts';

export interface Presenting {
  /** Resolves when no window presents any more. */
  nobody(): Promise<void>;
  /** This window begins or ceases to. */
  onChange(hear: (isPresenting: boolean) => void): void;
}

export function watchPresenting(document: Document, lock: string): Presenting {
  const { locks } = document.defaultView!.navigator;
  const wholeScreen = document.defaultView!.matchMedia('(display-mode: fullscreen)');
  const listeners: ((isPresenting: boolean) => void)[] = [];
  let release: (() => void) | undefined;
  const look = (): void => {
    const isNow = roleOf(document) !== 'reader' || document.fullscreenElement !== null || wholeScreen.matches;
    if (isNow === (release !== undefined)) return;
    release?.();
    release = isNow ? hold(locks, lock) : undefined;
    for (const hear of listeners) hear(isNow);
  };
  new MutationObserver(look).observe(document.documentElement, { attributeFilter: ['data-role'] });
  document.addEventListener('fullscreenchange', look);
  wholeScreen.addEventListener('change', look);
  look();
  return {
    // Granted when nobody has it.
    nobody: () => locks.request(lock, () => undefined),
    onChange: (hear) => void listeners.push(hear),
  };
}

/** Many may hold it at once. Gives back what lets go of it. */
export function hold(locks: LockManager, name: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  void locks.request(name, { mode: 'shared' }, () => held).catch(() => undefined);
  return () => release();
}
