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
  download: 'Download',
  close: 'Close',
} as const;
