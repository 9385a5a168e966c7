/** What the site says around its lectures: in the HTML alone. */
export const pages = {
  skip: 'Skip to content',
  /** A page of the site was opened from a folder, without a server. */
  openedAsFile: 'You opened this page as a file. You can read all of it, but slides and live code need a web server: '
    + 'open the page at its address on the web.',
  site: 'Site',
  colours: 'Colours',
  schemes: { system: 'System', light: 'Light', dark: 'Dark', contrast: 'Contrast' },
  lectures: 'Lectures',
  feed: 'New lectures',
  licence: 'Licence:',
  read: 'Read',
  readOf: 'Read {lecture}',
  slides: 'Slides',
  slidesOf: 'Slides of {lecture}',
  partsOf: 'Parts of {lecture}, {minutes} minutes in all',
  minutes: '{minutes} min',
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    heading: 'Page not found',
    why: 'Check the address, or choose a lecture from the list.',
    home: 'All lectures',
  },
} as const;
