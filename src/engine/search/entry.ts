/** What can be found: a slide with its words, or a cell with its code. */
export interface Entry {
  kind: 'slide' | 'cell';
  /** The element of the page. */
  id: string;
  /** The number of its slide, from 1, with the id of that and what it is called. */
  slide: number;
  section: string;
  name: string;
  /** The step of its slide at which it is there. */
  step: number;
  text: string;
  /** Where a part of the text begins that is there at another step; a text without is there from the start. */
  steps?: readonly (readonly [from: number, step: number])[] | undefined;
  code: string;
}
