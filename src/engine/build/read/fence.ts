/** What stands behind the three backticks: ` ```ts live fold id=data knobs="b w1(0..2) kind(bars|dots)" `. */

/** Words that stand alone. */
const FLAGS = [
  /** It runs: when the lecture is built, and again when a reader changes it. */
  'live',
  /** The code hides behind "Show code". */
  'fold',
  /** It runs, and readers cannot change it. */
  'readonly',
  /** Within a question: code whose values are the right answers. The build proves it. */
  'key',
  /** Code of a question that its readers see with the answer. */
  'shown',
  /** Within an exercise: code that passes. Readers can view it after some tries. */
  'solution',
  /** Within an exercise: what tells whether a reader's code passes. */
  'check',
] as const;

/** Words with a text: `id=data`, `caption="…"`. */
const TEXTS = [
  /** What the cell is called, in links and in components that name it. */
  'id',
  /** Names of numbers that get a slider, of texts and booleans that can be chosen, more in brackets: `w(0..2)`. */
  'knobs',
  /** What of its picture can be dragged, no more: `dot`, `line2`, `point`, or `false` for nothing. */
  'handles',
  /** TeX in which letters stand for numbers of the cell. */
  'formula',
  /** What stands below what it shows, behind the number of the figure. */
  'caption',
  /** Lines that are lit, step by step: `1-2|4`. Code that is not live may have it too. */
  'lines',
] as const;

/** Every word that a fence may have. */
export const FENCE_WORDS: readonly string[] = [...FLAGS, ...TEXTS];

type Flag = (typeof FLAGS)[number];
type Proof = 'solution' | 'check';
type Text = (typeof TEXTS)[number];

type Flags = Record<Exclude<Flag, Proof>, boolean> & Partial<Record<Proof, boolean>>;

export interface Fence extends Flags, Partial<Record<Exclude<Text, 'lines'>, string>> {}

const WORD = /(\w+)(?:=(?:"([^"]*)"|(\S+)))?|\S+/g;

/**
 * Reads the words of a fence but for `lines`. `unknown` are those that mean nothing: a typing error must not pass in
 * silence.
 */
export function parseFence(meta: string): { fence: Fence; unknown: readonly string[] } {
  const fence: Fence = { live: false, key: false, shown: false, fold: false, readonly: false };
  const unknown: string[] = [];
  for (const [word, name, quoted, plain] of meta.matchAll(WORD)) {
    const value = quoted ?? plain;
    const flag = FLAGS.find((known) => known === word);
    const text = TEXTS.find((known) => known === name);
    if (flag) fence[flag] = true;
    else if (text === 'lines') continue;
    else if (text && value && fence[text] === undefined) fence[text] = value;
    else unknown.push(word);
  }
  return { fence, unknown };
}
