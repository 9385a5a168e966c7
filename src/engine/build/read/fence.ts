/** What stands behind the three backticks: ` ```ts live fold id=data knobs="b w1(0..2) kind(bars|dots)" `. */

/** Words that stand alone. */
const FLAGS = [
  /** The code runs when the lecture is built, and again when a reader changes it. */
  'live',
  /** The code is hidden behind "Show code". */
  'fold',
  /** The code runs, but readers cannot change it. */
  'readonly',
  /** In a question: code whose values are the right answers. The build checks them. */
  'key',
  /** Readers see the code of a question together with the answer. */
  'shown',
  /** In an exercise: code that passes. Readers can view it after some tries. */
  'solution',
  /** In an exercise: code that decides whether a reader's code passes. */
  'check',
] as const;

/** Words with a text: `id=data`, `caption="…"`. */
const TEXTS = [
  /** The name of the cell, for links and components. */
  'id',
  /** Numbers that get a slider, strings and booleans that get a field; details in parentheses: `w(0..2)`. */
  'knobs',
  /** What can be dragged in its picture, and nothing else: `dot`, `line2`, `point`, or `false` for nothing. */
  'handles',
  /** TeX in which letters show numbers of the cell. */
  'formula',
  /** A caption below its result, with a figure number. */
  'caption',
  /** Lines that are highlighted, step by step: `1-2|4`. It also works for code that is not live. */
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
