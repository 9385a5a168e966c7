/** The exercises of a page, and how far a reader is with each: kept beside the answers to questions. */
import { longestAnswer, type AnswerRecord } from '../../quiz/records.ts';
import { fromAttempt, toAttempt, unrun, type Runs } from '../../quiz/runs.ts';
import type { QuizWorld } from './answer-store.ts';
import { ExerciseView } from './exercise-view.ts';

export class Exercises {
  readonly #world: QuizWorld;
  readonly #views: ReadonlyMap<string, ExerciseView>;

  constructor(world: QuizWorld) {
    this.#world = world;
    const roots = [...world.document.querySelectorAll<HTMLElement>('[data-exercise]')];
    const viewOf = (root: HTMLElement) =>
      new ExerciseView(root, (runs, passed) => void this.#keep(root.id, runs, passed));
    this.#views = new Map(roots.map((root) => [root.id, viewOf(root)]));
  }

  step({ id }: Element): void {
    this.#views.get(id)?.step();
  }

  check({ id }: Element): void {
    void this.#views.get(id)?.check();
  }

  /** Brings back what was reached in earlier visits. What the reader has begun meanwhile stands. */
  resume(answers: readonly AnswerRecord[]): void {
    for (const { question, tries, state, typed } of answers) {
      const view = this.#views.get(question);
      if (view?.runs === unrun) view.resume(fromAttempt({ tries, state }), typed);
    }
  }

  forget(): void {
    for (const view of this.#views.values()) view.forget();
  }

  #keep(question: string, runs: Runs, passed: string): Promise<void> {
    const { store, attempt } = this.#world;
    const typed = passed.length <= longestAnswer ? passed : '';
    return attempt(() => store.keep({ question, chosen: [], typed, ...toAttempt(runs) }));
  }
}
