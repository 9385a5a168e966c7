/** What every lecture's page may say before anything is fetched: sent with the page, so it is short. */
export const page = {
  /** The buttons of a cell. */
  edit: 'Edit',
  run: 'Run',
  reset: 'Reset',
  share: 'Share',
  copy: 'Copy',
  changes: 'Show my changes',
  cell: 'Cell {cell}',
  /** To whoever is here for the first time. */
  cue: 'Change any code here, and the figures follow.',
  /** Of a figure that can be used: to hear. */
  figureKeys: 'Arrow keys go into it, Escape leaves it.',
  /** Fetches the page anew. */
  reload: 'Reload',
  /** What was asked for is not there: the network is gone, or the page is older than the site. */
  isOld: 'This could not be loaded. Reload the page; your changes are kept.',
  /** What runs the code is there and does not work in this browser, or at this address. */
  cannotStart: 'This does not work here: {cause}',
  /** The way to where the reader was at the last visit. */
  continueAt: 'Continue at {section}',
  whereYouWere: 'where you were',
} as const;
