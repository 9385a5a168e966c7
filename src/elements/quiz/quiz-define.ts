/** Questions: what makes them answer is fetched when one is first used. */
import type { Quizzes } from './quizzes.ts';

let opened: Promise<Quizzes> | undefined;

/** One for the page. A failed attempt does not count: the next click tries again. */
export function openQuizzes(): Promise<Quizzes> {
  opened ??= import('./quizzes.ts').then((quiz) => quiz.openQuizzes(document));
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Where the page is older than the site, the answer can be unfolded, as without JavaScript. */
function hear(event: Event): void {
  const quiz = (event.target as Element).closest<HTMLElement>('[data-quiz], [data-exercise], [data-progress]');
  if (quiz) openQuizzes().then((quizzes) => quizzes.hear(event), () => (quiz.dataset['done'] = ''));
}

for (const use of ['pointerdown', 'focusin', 'keydown', 'click']) document.addEventListener(use, hear);
