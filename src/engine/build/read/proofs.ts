/** What questions claim, held against what their code says. */
import { isTyped, judge } from '../../quiz/question.ts';
import type { Problem } from './problem.ts';
import type { QuizNode } from './quizzes.ts';
import { startOf } from './tree.ts';

/** What each cell said, by its id. */
export type Said = ReadonlyMap<string, readonly string[]>;

export const proveQuizzes = (quizzes: readonly QuizNode[], said: Said): Problem[] =>
  quizzes.flatMap((quiz) => prove(quiz, said.get(quiz.key?.cell.id ?? '')));

function prove(quiz: QuizNode, said: readonly string[] | undefined): Problem[] {
  if (!quiz.key) return [];
  const place = startOf(quiz.key.node);
  const answers = answersIn(said ?? []);
  const rights = quiz.options.filter(({ right }) => right).map(({ text }) => text);
  if (answers.length === 0) {
    return [{ ...place, message: 'This key says nothing.', hint: 'End it with the answer, as a bare expression.' }];
  }
  if (agrees(quiz, answers, rights)) return [];
  return [{
    ...place,
    message: `The code says ${list(answers)}, but marked as right is ${list(rights)}.`,
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

/** A list gives each of its entries, any other value itself. */
function answersIn(said: readonly string[]): string[] {
  return said.flatMap((text) => {
    const entries = text.startsWith('[') ? text.slice(1, -1).match(/'(?:[^'\\]|\\.)*'|[^\s,]+/g) ?? ['[]'] : [text];
    return entries.map((entry) => entry.replace(/^'(.*)'$/s, '$1'));
  });
}

const list = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(', ');
