/** Whoever has joined a class follows it: by a link, or since before the page was loaded again. */
import { membership } from '../kit/storage-names.ts';
import { openLive } from './define-cells.ts';

export function findClass(document: Document): void {
  const look = (): void => {
    if (!location.hash.includes('&class=') && !isMember()) return;
    void import('./join-class.ts').then(({ join }) => join(document, openLive));
  };
  addEventListener('hashchange', look);
  look();
}

function isMember(): boolean {
  try {
    return membership in sessionStorage;
  } catch {
    return false;
  }
}
