/** Whoever has joined a class follows it: the address says so, also after a reload. */
import { openLive } from './define-cells.ts';

export function findClass(document: Document): void {
  const look = (): void => {
    if (!location.hash.includes('&class=')) return;
    void import('./join-class.ts').then(({ join }) => join(document, openLive));
  };
  addEventListener('hashchange', look);
  look();
}
