/** What can be unfolded on the slides: code, tables, answers. A fold is named after what it stands in. */

const owners = 'live-cell, [data-slide]';

const foldsOf = (owner: Element): HTMLDetailsElement[] =>
  [...owner.querySelectorAll('details')].filter((fold) => fold.closest(owners) === owner);

function nameOf(fold: HTMLDetailsElement): string {
  const owner = fold.closest(owners);
  return owner === null ? '' : `${owner.id}/${foldsOf(owner).indexOf(fold)}`;
}

/** The names of all folds that are open. */
export const openFolds = (main: Element): string[] =>
  [...main.querySelectorAll<HTMLDetailsElement>('details[open]')].map(nameOf).filter((name) => name !== '');

/** Opens these folds, and closes all others. */
export function setFolds(main: Element, names: readonly string[]): void {
  const wanted = new Set(names);
  for (const fold of main.querySelectorAll<HTMLDetailsElement>('details[open]')) fold.open = wanted.has(nameOf(fold));
  for (const name of wanted) {
    const slash = name.lastIndexOf('/');
    const owner = main.ownerDocument.getElementById(name.slice(0, slash));
    const fold = owner && foldsOf(owner)[Number(name.slice(slash + 1))];
    if (fold) fold.open = true;
  }
}
