/** Questions on slides come with a step, and so do their answers. */
import { openQuizzes } from './quiz-define.ts';

export function watchQuestions(host: HTMLElement): void {
  new MutationObserver((changes) => {
    const shown = changes.map(({ target }) => (target as Element).closest<HTMLElement>('[data-quiz]'));
    for (const quiz of new Set(shown)) if (quiz) openQuizzes().then((quizzes) => quizzes.step(quiz), () => undefined);
  }).observe(host, { subtree: true, attributeFilter: ['data-shown'] });
}
