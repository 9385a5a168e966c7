/** What stands behind the three backticks: ` ```ts live fold id=data knobs="b w1(0..2) kind(bars|dots)" `. */
export interface Fence {
  live: boolean;
  /** Within a question: code whose values are the right answers. */
  key: boolean;
  /** Code of a question that its readers see. */
  shown: boolean;
  /** Within an exercise: what passes, and what tells whether a reader's code does. */
  solution?: boolean;
  check?: boolean;
  /** The code hides behind "Show code". */
  fold: boolean;
  readonly: boolean;
  id?: string;
  /** Names of numbers that get a slider, of strings and booleans that can be chosen, and what is said of them. */
  knobs?: string;
  /** TeX in which letters stand for numbers of the cell. */
  formula?: string;
  /** What stands below what it shows, behind the number of the figure. */
  caption?: string;
}

const FLAGS = ['live', 'fold', 'readonly', 'key', 'shown', 'solution', 'check'] as const;
const WORD = /(\w+)(?:=(?:"([^"]*)"|(\S+)))?|\S+/g;

/**
 * Reads the words of a fence, but for `lines`, which code that is not live may have too. `unknown` are those that mean
 * nothing: a typing error must not pass in silence.
 */
export function parseFence(meta: string): { fence: Fence; unknown: readonly string[] } {
  const fence: Fence = { live: false, key: false, shown: false, fold: false, readonly: false };
  const unknown: string[] = [];
  for (const [word, name, quoted, plain] of meta.matchAll(WORD)) {
    const value = quoted ?? plain;
    const flag = FLAGS.find((known) => known === word);
    if (flag) fence[flag] = true;
    else if (name === 'id' && value) fence.id = value;
    else if (name === 'lines') continue;
    else if (name === 'knobs' && value) fence.knobs = value;
    else if (name === 'formula' && value) fence.formula = value;
    else if (name === 'caption' && value) fence.caption = value;
    else unknown.push(word);
  }
  return { fence, unknown };
}
