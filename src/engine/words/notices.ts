/** What notices and panels have in common. */
export const notices = {
  close: 'Close',
  download: 'Download',
  /** Storage is denied: everything works, and lasts no longer than the page. */
  denied: 'Your browser does not allow this page to save your changes. They last until you leave the page.',
  /** The name of a cell. */
  quoted: '“{text}”',
} as const;
