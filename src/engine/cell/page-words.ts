/** What every page may have to say of its cells. Apart from the other texts, which are sent when they are needed. */

/** What fetches the page anew. */
export const reloadLabel = 'Reload';

/** The page is older than the site, so what runs the code is no longer there. */
export const pageIsOld = 'What runs the code could not be fetched. Reload the page; your changes are kept.';

/** What runs the code is there and does not work in this browser, or at this address. */
export const cannotStart = (cause: string): string => `This does not work here: ${cause}`;

/** A page of the site was opened from a folder, without a server. */
export const openedAsFile = 'You opened this page as a file. You can read all of it; slides and live code need a web '
  + 'server, so open the page at its address on the web.';

/** To whoever is here for the first time. */
export const cue = 'Every snippet is alive: change it, and the pictures follow.';

/** Of a figure that can be used. */
export const figureKeys = 'Arrow keys lead into it, Escape leads out.';

/** The buttons of a cell. */
export const cellActions = [
  { name: 'edit', label: 'Edit' },
  { name: 'run', label: 'Run' },
  { name: 'reset', label: 'Reset' },
  { name: 'share', label: 'Share' },
  { name: 'copy', label: 'Copy' },
  { name: 'changes', label: 'What did I change' },
] as const;

export const cellLabel = (cell: string): string => `Cell ${cell}`;

/** Above what a cell showed before its code failed. */
export const oldResult = 'Old result, from before the error';
