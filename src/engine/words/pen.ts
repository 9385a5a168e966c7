/** What the pen says that draws on slides, and what is said of what it has drawn. */
export const pen = {
  label: 'Pen',
  /** Its tools. In brackets the keys. */
  tools: { label: 'Tools of the pen', pen: 'Pen (M)', highlighter: 'Highlighter (H)', eraser: 'Eraser (X)' },
  colours: { ink: 'Black or white', blue: 'Blue', red: 'Red', gold: 'Gold' },
  undo: 'Undo (Ctrl-Z)',
  redo: 'Redo (Ctrl-Shift-Z)',
  wipe: 'Erase the slide (Shift-X)',
  down: 'Put the pen away (Esc)',
  /** Said to those who do not see it. */
  isOn: '{nib}, {colour}. Draw with a mouse, finger or stylus; Esc puts it away.',
  isErasing: 'Eraser. Esc puts it away.',
  isDown: 'The pen is put away.',
  full: 'This slide is full: erase something first.',
  /** The picture that strokes make. */
  own: { one: 'Drawn by you: 1 stroke', other: 'Drawn by you: {count} strokes' },
  talk: { one: 'Drawn by the lecturer: 1 stroke', other: 'Drawn by the lecturer: {count} strokes' },
  /** In the article, where there is no slide to draw on. */
  onSlide: 'The lecturer has drawn on this slide. Show it',
  /** A choice beside the ways onto paper. */
  paper: 'With drawings',
  /** What is left of an earlier talk. */
  left: { one: 'Your drawings from an earlier talk are still on 1 slide.',
    other: 'Your drawings from an earlier talk are still on {count} slides.' },
  keep: 'Keep them',
  eraseAll: 'Erase all',
  /** Among "My changes". */
  slide: 'Drawn on slide {slide}',
  eraseSlide: 'Erase what I drew on slide {slide}',
  erase: 'Erase',
} as const;
