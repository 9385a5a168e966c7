/** Questions and exercises on slides come with a step, and so do their answers. */
import type { Quizzes } from './quizzes.ts';

const asked = '[data-quiz], [data-predict], [data-exercise]';

/** `openQuizzes` fetches what makes questions answer. */
export function watchQuestions(host: HTMLElement, openQuizzes: () => Promise<Quizzes>): void {
  const step = (quiz: HTMLElement | null): void => {
    if (quiz) openQuizzes().then((quizzes) => quizzes.step(quiz), () => undefined);
  };
  new MutationObserver((changes) => {
    const shown = changes.map(({ target }) => (target as Element).closest<HTMLElement>(asked));
    new Set(shown).forEach(step);
  }).observe(host, { subtree: true, attributeFilter: ['data-shown'] });
  // The deck may stand at a question already.
  host.querySelectorAll<HTMLElement>(`:is(${asked})[data-shown]`).forEach(step);
}
