/** What readers are told about links that carry code, and about their own changes. */
export const changes = {
  /* Links. */
  linkBrings: {
    one: 'This link changes one cell: {cells}. Nothing of it runs before you apply it.',
    other: 'This link changes {count} cells: {cells}. Nothing of it runs before you apply it.',
  },
  linkIsOlder: 'The lecture has changed since the link was made, in {cells}.',
  linkKnowsMore: 'This lecture has no cell {cells}; that part of the link is left out.',
  linkFaults: {
    tooLong: 'This link is longer than a link may be, so it was not opened. The lecture is as its author wrote it.',
    version: 'This link was made by another version of this site, so it was not opened. Reloading the page may help.',
    damaged: 'This link is damaged or was cut on its way, so it was not opened. The lecture is as its author wrote it.',
    tooLarge: 'This link holds more code than a link may, so it was not opened. The lecture is as its author wrote it.',
    foreign: 'This link belongs to another lecture: none of its cells is here. The lecture is as its author wrote it.',
    same: 'This link changes nothing: the code already reads so.',
  },
  apply: 'Apply',
  ignore: 'Ignore',
  show: 'Show changes',

  /* Sharing. */
  share: 'Share',
  shareCell: 'This cell, “{cell}”',
  sharePlace: 'This cell, “{cell}”, as its author wrote it',
  shareAll: { one: 'All my changes, in one cell', other: 'All my changes, in {count} cells' },
  link: 'Link',
  copyLink: 'Copy link',
  linkCopied: 'The link is copied.',
  linkSelected: 'The browser does not let the page copy. The link is selected: press Ctrl-C.',
  tooLongToLink: 'These changes are too long for a link. You can download them as a file.',

  /* My changes. */
  mine: 'My changes',
  of: 'Changes of {cell}',
  reset: 'Reset',
  resetCell: 'Reset {cell}',
  resetAll: 'Reset all',
  undo: 'Undo',
  wereReset: 'Every cell is as its author wrote it. Undo brings your changes back.',
  notCopied: 'The browser does not let the page copy. You can share a cell, or download your changes.',
} as const;
