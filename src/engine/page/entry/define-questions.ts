/** Questions: what makes them answer is fetched when one is first used. */
import { once } from '../kit/once.ts';

export const openQuizzes = once(async () => (await import('../quiz/quizzes.ts')).openQuizzes(document));

const asking = '[data-quiz], [data-exercise], [data-progress], [data-predict]';

/** Where the page is older than the site, all can be read as without JavaScript. A covered figure is no target. */
function hear(event: Event): void {
  const target = event.target as HTMLElement;
  const quiz = target.matches('[data-covered]') ? target : target.closest<HTMLElement>(asking);
  const lose = (): string => (document.documentElement.dataset['lost'] = '');
  if (quiz) openQuizzes().then((quizzes) => quizzes.hear(event), lose);
}

for (const use of ['pointerdown', 'focusin', 'keydown', 'click']) document.addEventListener(use, hear);
