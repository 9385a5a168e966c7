/** How far a reader is with the questions of a lecture: kept in this browser, told on the page. */
import { reduce, untried, type Attempt } from '../../quiz/attempt.ts';
import type { AnswerRecord } from '../../quiz/records.ts';
import { fill } from '../../words/fill.ts';
import { questions } from '../../words/questions.ts';
import { tellNotKept } from '../kit/not-kept.ts';
import { roleOf } from '../kit/role.ts';
import type { AnswerStore } from './answer-store.ts';
import type { QuestionView } from './question-view.ts';

export class Progress {
  readonly #document: Document;
  readonly #store: AnswerStore;
  readonly #views: ReadonlyMap<string, QuestionView>;
  readonly #attempts = new Map<string, Attempt>();
  #isLost = false;

  /** `views` are all questions of the page. */
  constructor(document: Document, store: AnswerStore, views: ReadonlyMap<string, QuestionView>) {
    this.#document = document;
    this.#store = store;
    this.#views = views;
  }

  attempt({ id }: QuestionView): Attempt {
    return this.#attempts.get(id) ?? untried;
  }

  /** What the reader has come to with a question, with the answer as it stands. */
  async set(view: QuestionView, attempt: Attempt): Promise<void> {
    this.#attempts.set(view.id, attempt);
    this.#tell();
    await this.try(() => this.#store.keep({ question: view.id, ...view.answer, ...attempt }));
  }

  /** Brings the answers of earlier visits back. What the reader has begun meanwhile stands. */
  resume(answers: readonly AnswerRecord[]): void {
    for (const { question, chosen, typed, tries, state } of answers) {
      const view = this.#views.get(question);
      if (!view || this.#attempts.has(question)) continue;
      view.answer = { chosen, typed };
      this.#attempts.set(question, { tries, state });
      view.show({ tries, state });
      if (tries > 0) view.tellAgain({ tries, state });
    }
    this.#tell();
  }

  async forget(): Promise<void> {
    for (const [id, attempt] of this.#attempts) {
      const view = this.#views.get(id)!;
      this.#attempts.set(id, reduce(attempt, { type: 'again' }));
      view.answer = { chosen: [], typed: '' };
      view.hush();
      view.show(untried);
    }
    this.#tell();
    await this.try(() => this.#store.forget());
  }

  #tell(): void {
    const all = [...this.#attempts.values()];
    const right = all.filter(({ state }) => state === 'right').length;
    const words = fill(questions.progress, {
      answered: all.filter(({ tries }) => tries > 0).length, right, all: this.#views.size,
    });
    for (const place of this.#document.querySelectorAll('[data-progress] > p')) {
      place.textContent = this.#isLost ? `${words} ${questions.notKept}` : words;
    }
  }

  /** An audience's window shows what the presenter does: it keeps nothing. */
  async try(work: () => Promise<void>): Promise<void> {
    if (roleOf(this.#document) === 'audience') return;
    try {
      await work();
    } catch {
      this.#isLost = true;
      this.#tell();
      tellNotKept(this.#document);
    }
  }
}
