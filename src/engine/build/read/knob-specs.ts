/** How knobs are asked for: `n`, `n(1..50 step 5)`, `n(0..20 play 8s loop)`, `kind(bars|dots)`. */
import type { Problem } from './problem.ts';

/** What an author says of one knob; what is left out follows from the code. */
export interface KnobSpec {
  /** What the literal is called in the code. */
  name: string;
  options?: readonly string[];
  min?: number;
  max?: number;
  step?: number;
  play?: PlaySpec;
}

/** A number that runs through its range when it is asked to. */
export interface PlaySpec {
  /** How long one run takes. */
  seconds?: number;
  loop: boolean;
}

export type Words = Pick<Problem, 'message' | 'hint'>;

export interface SpecsRead {
  specs: readonly KnobSpec[];
  problems: readonly Words[];
}

/** A name, and what stands in brackets behind it; a bracket that nothing opens or closes is an entry of its own. */
const ENTRY = /([^\s()]+)(?:\s*\(([^()]*)(\)?))?|[()]/g;

export function readSpecs(text: string): SpecsRead {
  const specs: KnobSpec[] = [];
  const problems: Words[] = [];
  for (const [entry, name, inside, end] of text.matchAll(ENTRY)) {
    const read = name === undefined ? strayBracket(entry) : end === '' ? unclosed(name) : specOf(name, inside);
    if ('message' in read) problems.push(read);
    else specs.push(read);
  }
  return { specs, problems };
}

function specOf(name: string, inside: string | undefined): KnobSpec | Words {
  if (inside === undefined) return { name };
  return inside.includes('|') ? withOptions(name, inside) : withRange(name, inside);
}

function withOptions(name: string, inside: string): KnobSpec | Words {
  const options = inside.split('|').map((option) => option.trim());
  if (options.includes('')) return emptyOption(name);
  const twice = options.find((option, at) => options.indexOf(option) < at);
  return twice === undefined ? { name, options } : doubleOption(name, twice);
}

const NUMBER = String.raw`[-+]?(?:\d+(?:\.(?!\.)\d*)?|\.\d+)`;

/** The words of a range, in any order: what each of them says. */
const WORDS: readonly [RegExp, (parts: readonly string[]) => Partial<KnobSpec>][] = [
  [new RegExp(String.raw`^(${NUMBER})\s*\.\.(?!\.)\s*(${NUMBER})`), ([min, max]) => ({ min: Number(min), max: Number(max) })],
  [new RegExp(String.raw`^step\s+(${NUMBER})`), ([step]) => ({ step: Number(step) })],
  [/^play(?:\s+(\d+(?:\.\d+)?)\s*s)?(?:\s+(loop))?(?![\w.])/, ([seconds, loop]) =>
    ({ play: { ...(seconds !== undefined && { seconds: Number(seconds) }), loop: loop !== undefined } })],
];

function withRange(name: string, inside: string): KnobSpec | Words {
  const spec: KnobSpec = { name };
  let left = inside.trim();
  if (left === '') return unreadable(name, inside);
  while (left !== '') {
    const word = WORDS.find(([pattern]) => pattern.test(left));
    if (!word) return unreadable(name, inside);
    const [whole, ...parts] = word[0].exec(left)!;
    Object.assign(spec, word[1](parts));
    left = left.slice(whole.length).replace(/^[\s,]+/, '');
  }
  return spec;
}

const unclosed = (name: string): Words => ({
  message: `The parenthesis after \`${name}\` is not closed.`,
  hint: `Write \`)\` where it ends, as in \`${name}(1..50)\`.`,
});

const strayBracket = (bracket: string): Words => ({
  message: `A \`${bracket}\` in \`knobs\` does not belong to a name.`,
  hint: 'Write the name first and one pair of parentheses after it, as in `n(1..50)`.',
});

const emptyOption = (name: string): Words => ({
  message: `An option of \`${name}\` is empty.`,
  hint: `Write something on both sides of each \`|\`, as in \`${name}(bars|dots)\`.`,
});

const doubleOption = (name: string, option: string): Words => ({
  message: `\`${name}\` has the option \`${option}\` twice.`,
  hint: 'Keep one of them.',
});

/** `1-50`, `1 to 50`, `1, 50`: what others write for a range. */
const LIKE_RANGE = new RegExp(String.raw`^\s*(${NUMBER})\s*(?:-|–|—|…|,|to|\.\.\.)\s*(${NUMBER})\s*$`);

function unreadable(name: string, inside: string): Words {
  const message = `\`${name}(${inside})\` does not say what the knob does.`;
  const [, min, max] = LIKE_RANGE.exec(inside) ?? [];
  if (min !== undefined) return { message, hint: `A range has two dots: \`${name}(${min}..${max})\`.` };
  return {
    message,
    hint: `Write a range, \`${name}(1..50)\` or \`${name}(1..50 step 5)\`, options, \`${name}(one|two)\`, `
      + `or let it run, \`${name}(1..50 play)\`.`,
  };
}
