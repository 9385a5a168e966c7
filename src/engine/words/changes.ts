/** What readers are told about links that carry code, and about their own changes. */
export const changes = {
  /* Links. */
  linkBrings: {
    one: 'This link changes one cell: {cells}. Nothing runs until you apply it.',
    other: 'This link changes {count} cells: {cells}. Nothing runs until you apply it.',
  },
  linkIsOlder: 'The author has changed {cells} since this link was made.',
  linkKnowsMore: 'This lecture has no cell {cells}; that part of the link is ignored.',
  linkFaults: {
    tooLong: 'This link is too long, so it was not opened. The lecture is unchanged.',
    version: 'This link was made by another version of this site, so it was not opened. Try reloading the page.',
    damaged: 'This link is damaged or incomplete, so it was not opened. The lecture is unchanged.',
    tooLarge: 'This link contains too much code, so it was not opened. The lecture is unchanged.',
    foreign: 'This link belongs to another lecture: none of its cells are here. The lecture is unchanged.',
    same: 'Your code already matches this link.',
  },
  apply: 'Apply',
  ignore: 'Ignore',
  show: 'Show changes',

  /* Sharing. */
  share: 'Share',
  shareCell: 'This cell, “{cell}”',
  sharePlace: 'This cell, “{cell}”, as the author wrote it',
  shareAll: { one: 'All my changes, in one cell', other: 'All my changes, in {count} cells' },
  link: 'Link',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  linkSelected: 'Your browser does not allow copying here. The link is selected: press Ctrl-C.',
  /** Of a page that is a file, and says of no address where it is published. */
  linkIsLocal: 'You opened this page as a file, so the link works only on this computer. To pass changes on, '
    + 'download them.',
  tooLongToLink: 'These changes are too long for a link. You can download them as a file.',

  /* My changes. */
  mine: 'My changes',
  of: 'Changes to {cell}',
  reset: 'Reset',
  resetCell: 'Reset {cell}',
  resetAll: 'Reset all',
  undo: 'Undo',
  wereReset: 'All cells are back to the author’s version. Undo brings your changes back.',
  notCopied: 'Your browser does not allow copying here. You can share a cell, or download your changes.',
} as const;
