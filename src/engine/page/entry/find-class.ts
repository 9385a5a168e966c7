/** Whoever has joined a class follows it: by a link, or since before the page was loaded again. */
import { lectureOf } from '../kit/lecture.ts';
import { namesOf } from '../kit/storage-names.ts';

export function findClass(document: Document): void {
  const look = (): void => {
    if (!location.hash.includes('&class=') && !isKept(document)) return;
    void import('./join-class.ts').then(({ join }) => join(document));
  };
  addEventListener('hashchange', look);
  look();
}

function isKept(document: Document): boolean {
  try {
    return namesOf(document.documentElement).classOf(lectureOf(document)) in sessionStorage;
  } catch {
    return false;
  }
}
