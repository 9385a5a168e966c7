/** What questions claim, held against what their code says. */
import { isTyped, judge } from '../../quiz/question.ts';
import { plainText, type Plain } from '../../cell/plain.ts';
import type { Problem } from './problem.ts';
import type { QuizNode } from './quizzes.ts';
import { startOf } from './tree.ts';

/** What a cell has said: the values of its bare expressions as data, and all that it showed as text. */
export interface Said {
  values: readonly Plain[];
  texts: readonly string[];
}

/** By the id of the cell. */
export type AllSaid = ReadonlyMap<string, Said>;

export const proveQuizzes = (quizzes: readonly QuizNode[], said: AllSaid): Problem[] =>
  quizzes.flatMap((quiz) => prove(quiz, said.get(quiz.key?.cell.id ?? '')?.values ?? []));

function prove(quiz: QuizNode, values: readonly Plain[]): Problem[] {
  if (!quiz.key) return [];
  const place = startOf(quiz.key.node);
  const answers = answersIn(values);
  const rights = quiz.options.filter(({ right }) => right).map(({ text }) => text);
  if (answers.length === 0) {
    return [{ ...place, message: 'This key gives no answer.', hint: 'End it with the answer, alone on a line.' }];
  }
  if (agrees(quiz, answers, rights)) return [];
  return [{
    ...place,
    message: `The code gives ${list(answers)}, but the answer marked as right is ${list(rights)}.`,
    hint: 'Correct the marks `[x]`, or the code of the key.',
  }];
}

function agrees(quiz: QuizNode, answers: readonly string[], rights: readonly string[]): boolean {
  if (isTyped(quiz)) {
    const verdict = judge(quiz, { chosen: [], typed: answers.join(', ') });
    return verdict.kind === 'judged' && verdict.right;
  }
  return new Set(answers).size === rights.length && rights.every((text) => answers.includes(text));
}

/** A list gives each of its entries, any other value itself; an empty list is an answer, too. */
function answersIn(values: readonly Plain[]): string[] {
  return values.flatMap((value) => (Array.isArray(value) && value.length > 0 ? value : [value])).map(plainText);
}

const list = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(', ');
