/** The exercises of a page, and how far a reader is with each: kept beside the answers to questions. */
import { fromAttempt, toAttempt, unrun, type Runs } from '../../quiz/runs.ts';
import { roleOf } from '../page/role.ts';
import type { AnswerStore } from './answer-store.ts';
import { ExerciseView } from './exercise-view.ts';

export class Exercises {
  readonly #document: Document;
  readonly #store: AnswerStore;
  readonly #views: ReadonlyMap<string, ExerciseView>;

  constructor(document: Document, store: AnswerStore) {
    this.#document = document;
    this.#store = store;
    const roots = [...document.querySelectorAll<HTMLElement>('[data-exercise]')];
    const viewOf = (root: HTMLElement) => new ExerciseView(root, (runs) => void this.#keep(root.id, runs));
    this.#views = new Map(roots.map((root) => [root.id, viewOf(root)]));
    void this.#resume();
  }

  check({ id }: Element): void {
    void this.#views.get(id)?.check();
  }

  forget(): void {
    for (const view of this.#views.values()) view.show(unrun);
  }

  async #resume(): Promise<void> {
    await this.#attempt(async () => {
      for (const { question, tries, state } of await this.#store.load()) {
        const view = this.#views.get(question);
        if (view?.runs === unrun) view.show(fromAttempt({ tries, state }));
      }
    });
  }

  #keep(question: string, runs: Runs): Promise<void> {
    return this.#attempt(() => this.#store.keep({ question, chosen: [], typed: '', ...toAttempt(runs) }));
  }

  /** An audience's window keeps nothing. Where nothing can be kept, the line of the progress says so. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    if (roleOf(this.#document) !== 'audience') await work().catch(() => undefined);
  }
}
