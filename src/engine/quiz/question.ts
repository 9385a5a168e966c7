/** A question, what may be answered, and what is right about an answer. */
import { fill } from '../words/fill.ts';
import { questions as texts } from '../words/questions.ts';

export const kinds = [
  /** One option of a list. */
  'one',
  /** Several options of a list. */
  'several',
  /** Words to fill in. */
  'text',
  /** A number. */
  'number',
] as const;

export type QuestionKind = (typeof kinds)[number];

/** Something to choose; where the answer is typed, an answer that its author has thought of. */
export interface Option {
  text: string;
  right: boolean;
}

export interface Question {
  kind: QuestionKind;
  options: readonly Option[];
  /** How far a number may be from the right one. */
  within: number;
}

/** The places of chosen options, or what was typed. */
export interface Answer {
  chosen: readonly number[];
  typed: string;
}

/**
 * `about` are the options whose feedback is to be told; `off` is how a number fails that no option has foreseen. What
 * cannot be read does not count as a try.
 */
export type Verdict =
  | { kind: 'unread'; words: string }
  | { kind: 'judged'; right: boolean; about: readonly number[]; off?: 'small' | 'large' };

/** More than anybody needs, and less than hurts. */
const mostCharacters = 200;

/** Some error of rounding is nobody's fault. */
const rounding = 1e-9;

export const isTyped = ({ kind }: Pick<Question, 'kind'>): boolean => kind === 'text' || kind === 'number';

export function judge(question: Question, answer: Answer): Verdict {
  if (!isTyped(question)) return judgeChosen(question, answer.chosen);
  const typed = answer.typed.trim();
  if (typed === '') return { kind: 'unread', words: texts.nothingTyped };
  if (typed.length > mostCharacters) return { kind: 'unread', words: tooLong(typed) };
  if (question.kind === 'text') return about(question, ({ text }) => plainWords(text) === plainWords(typed));
  const number = readNumber(typed);
  if (number === undefined) return { kind: 'unread', words: texts.notANumber };
  const verdict = about(question, ({ text }) => isNear(number, readNumber(text), question.within));
  return verdict.about.length > 0 ? verdict : { ...verdict, ...sideOf(number, question) };
}

const tooLong = ({ length }: string): string => fill(texts.tooLong, { length, most: mostCharacters });

/** On which side of all right numbers it lies. */
function sideOf(number: number, { options }: Question): { off?: 'small' | 'large' } {
  const right = options.filter((option) => option.right).flatMap(({ text }) => readNumber(text) ?? []);
  if (right.length === 0) return {};
  if (number < Math.min(...right)) return { off: 'small' };
  return number > Math.max(...right) ? { off: 'large' } : {};
}

/** Several are right when all that are right are chosen, and no other. */
function judgeChosen({ options }: Question, chosen: readonly number[]): Verdict {
  if (chosen.length === 0) return { kind: 'unread', words: texts.nothingChosen };
  const right = options.every((option, at) => option.right === chosen.includes(at));
  const wrong = chosen.filter((at) => options[at]?.right !== true);
  return { kind: 'judged', right, about: right ? chosen : wrong };
}

function about({ options }: Question, fits: (option: Option) => boolean): Extract<Verdict, { kind: 'judged' }> {
  const at = options.findIndex(fits);
  return { kind: 'judged', right: options[at]?.right === true, about: at < 0 ? [] : [at] };
}

/** Lists may be written with commas, semicolons or spaces, names with quotes or without. */
function plainWords(text: string): string {
  return text.normalize('NFKC').replace(/[`'"“”‘’[\]]/g, '').split(/[\s,;]+/).filter(Boolean).join(' ');
}

/** A number as people write it: `−2`, `0,5`, ` 1.5 `. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(/[−–]/, '-').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : undefined;
}

function isNear(number: number, right: number | undefined, within: number): boolean {
  return right !== undefined && Math.abs(number - right) <= within + rounding;
}
