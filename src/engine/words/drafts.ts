/** What readers are told about changes of an earlier visit, or of another window. */
export const drafts = {
  unfinished: 'Your changes of {cells} are here, but did not finish running last time. They wait until you run them.',
  run: 'Run',
  reset: 'Reset',
  outdated: 'The author has changed cell “{cell}” since you changed it.',
  orphaned: 'This lecture has no cell {cells} any more. What you wrote there is kept.',
  damaged: {
    one: 'One of your changes could not be read. It was set aside, not deleted.',
    other: '{count} of your changes could not be read. They were set aside, not deleted.',
  },
  conflict: 'Cell “{cell}” was changed in another place too. Nothing is overwritten before you choose.',
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
