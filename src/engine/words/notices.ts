/** What notices and panels have in common. */
export const notices = {
  close: 'Close',
  download: 'Download',
  /** Storage is denied: everything works, and lasts no longer than the page. */
  denied: 'This browser does not let the page keep your changes. They last until you leave the page.',
  /** Of several names: `a, b and c`. */
  and: ' and ',
} as const;
