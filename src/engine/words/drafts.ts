/** What readers are told about changes of an earlier visit, or of another window. */
export const drafts = {
  unfinished: 'Your changes to {cells} are still here, but they did not finish running last time. They will wait '
    + 'until you run them.',
  run: 'Run',
  reset: 'Reset',
  outdated: 'The author has changed cell “{cell}” since you edited it.',
  orphaned: 'This lecture no longer has {cells}. We kept what you wrote there.',
  damaged: {
    one: 'One of your changes could not be read. We kept a copy.',
    other: '{count} of your changes could not be read. We kept a copy.',
  },
  conflict: 'Cell “{cell}” was also changed in another window. Nothing is overwritten until you choose.',
  full: 'There is no room left to save your changes. They last until you leave the page.',
  keepMine: 'Keep my version',
  takeOther: 'Use the other version',
  useNew: 'Use the new version',
  compare: 'Compare',
  forget: 'Delete',
  copyAll: 'Copy link to my changes',
  copied: 'Link copied.',
  notCopied: 'The link could not be copied. You can download your changes instead.',
} as const;
