/** Questions and exercises on slides come with a step, and so do their answers. */
import { openQuizzes } from './quiz-define.ts';

const asked = '[data-quiz], [data-predict], [data-exercise]';

export function watchQuestions(host: HTMLElement): void {
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
