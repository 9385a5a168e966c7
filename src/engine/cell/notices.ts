/** Every text a reader may be shown about changes, drafts and links. One place, so that it speaks with one voice. */

const quote = (cell: string): string => `“${cell}”`;

/** “a”, “b” and “c”. */
function list(cells: readonly string[]): string {
  const all = cells.map(quote);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)!}`;
}

const cellCount = (count: number): string => (count === 1 ? 'one cell' : `${count} cells`);

/* Links. */

export const linkBrings = (cells: readonly string[]): string =>
  `This link changes ${cellCount(cells.length)}: ${list(cells)}. Nothing of it runs before you apply it.`;

export const linkIsOlder = (cells: readonly string[]): string =>
  `The lecture has changed since the link was made, in ${list(cells)}.`;

export const linkKnowsMore = (cells: readonly string[]): string =>
  `This lecture has no cell ${list(cells)}; that part of the link is left out.`;

export const linkFaults = {
  tooLong: 'This link is longer than a link may be, so it was not opened. The lecture is as its author wrote it.',
  version: 'This link was made by another version of this site, so it was not opened. Reloading the page may help.',
  damaged: 'This link is damaged or was cut on its way, so it was not opened. The lecture is as its author wrote it.',
  tooLarge: 'This link holds more code than a link may, so it was not opened. The lecture is as its author wrote it.',
  foreign: 'This link belongs to another lecture: none of its cells is here. The lecture is as its author wrote it.',
  same: 'This link changes nothing: the code already reads so.',
} as const;

export const actions = {
  apply: 'Apply',
  ignore: 'Ignore',
  dismiss: 'Close',
  changes: 'Show changes',
  download: 'Download',
} as const;

/* Sharing. */

export const sharing = {
  title: 'Share',
  cell: (id: string): string => `This cell, ${quote(id)}`,
  place: (id: string): string => `This cell, ${quote(id)}, as its author wrote it`,
  all: (count: number): string => `All my changes, in ${cellCount(count)}`,
  link: 'Link',
  copy: 'Copy link',
  copied: 'The link is copied.',
  selected: 'The browser does not let the page copy. The link is selected: press Ctrl-C.',
  tooLong: 'These changes are too long for a link. You can download them as a file.',
  close: 'Close',
} as const;

/* Drafts. */

export const drafts = {
  unfinished: (cells: readonly string[]): string =>
    `Your changes of ${list(cells)} are here, but did not finish running last time. They wait until you run them.`,
  run: 'Run',
  reset: 'Reset',
  outdated: (cell: string): string => `The author has changed cell ${quote(cell)} since you changed it.`,
  orphaned: (cells: readonly string[]): string =>
    `This lecture has no cell ${list(cells)} any more. What you wrote there is kept.`,
  damaged: (count: number): string => (count === 1
    ? 'One of your changes could not be read. It was set aside, not deleted.'
    : `${count} of your changes could not be read. They were set aside, not deleted.`),
  conflict: (cell: string): string =>
    `Cell ${quote(cell)} was changed in another place too. Nothing is overwritten before you choose.`,
  denied: 'This browser does not let the page keep your changes. They last until you leave the page.',
  full: 'There is no room left to keep your changes. They last until you leave the page.',
  keepMine: 'Keep mine',
  takeOther: 'Take the other',
  useNew: 'Use the new text',
  compare: 'Compare',
  forget: 'Delete',
  copyAll: 'Copy link to my changes',
  copied: 'The link is copied.',
  notCopied: 'The link could not be copied. You can download your changes instead.',
} as const;

/* My changes. */

export const changes = {
  button: (count: number): string => `My changes (${count})`,
  title: 'My changes',
  of: (cell: string): string => `Changes of ${cell}`,
  reset: 'Reset',
  resetCell: (cell: string): string => `Reset ${cell}`,
  resetAll: 'Reset all',
  undo: 'Undo',
  wereReset: 'Every cell is as its author wrote it. Undo brings your changes back.',
  notCopied: 'The browser does not let the page copy. You can share a cell, or download your changes.',
} as const;
