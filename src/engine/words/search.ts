/** What the search over all lectures says. In pages there is only its button. */
export const search = {
  /** The button, and the dialog that it opens. */
  title: 'Search',
  label: 'Search all lectures',
  close: 'Close',
  start: 'Type a word, a title, or a name from the code.',
  loading: 'Loading …',
  none: 'Nothing found for “{question}”.',
  count: { one: '{count} result', other: '{count} results' },
  /** More was found than a list is good for. */
  best: 'The best {shown} of {count} results',
  /** The place of a result, and the way to the other view of it. */
  slide: 'Slide {slide}',
  code: 'Slide {slide}, code',
  toSlide: 'Open the slide',
  toArticle: 'Open in the article',
  /** The index belongs to a later or earlier state of the site than the page. */
  isOld: 'The site has changed since this page was loaded. Reload the page to search.',
  reload: 'Reload',
  /** What searches did not come: it is in the page from the start. */
  lost: 'Search could not be loaded.',
  /** No index came. */
  failed: 'Search could not be loaded: {cause}',
  again: 'Try again',
  /** Some lectures are missing in what was found. */
  some: 'Some lectures could not be searched.',
} as const;
