/** Whoever has joined a class follows it: the address says so, also after a reload. */
import { tellInNotice } from '../live/load-failure.ts';
import { openLive } from './define-cells.ts';

export function findClass(document: Document): void {
  const look = (): void => {
    if (!location.hash.includes('&class=')) return;
    import('./join-class.ts')
      .then(({ join }) => join(document, openLive))
      .catch((reason: unknown) => tellInNotice(document, reason));
  };
  addEventListener('hashchange', look);
  look();
}
