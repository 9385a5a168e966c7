/** The questions of a page at work: they hear, judge, and answer. */
import { reduce } from '../../quiz/attempt.ts';
import { judge } from '../../quiz/question.ts';
import { lectureOf } from '../kit/lecture.ts';
import { bringControls } from '../kit/controls.ts';
import { characterKeys } from '../kit/settings.ts';
import { namesOf } from '../kit/storage-names.ts';
import { AnswerStore } from './answer-store.ts';
import { Exercises } from './exercises.ts';
import { Predictions } from './predictions.ts';
import { Progress } from './progress.ts';
import { QuestionView } from './question-view.ts';
import { addTally } from './tally.ts';

/** Where digits are text. */
const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, [data-editor]';
const asked = '[data-quiz], [data-predict], [data-exercise]';
const answers = ':is([data-options] label, [data-answer]) input';

export class Quizzes {
  readonly #document: Document;
  readonly #views: ReadonlyMap<string, QuestionView>;
  readonly #progress: Progress;
  readonly #predictions: Predictions;
  readonly #exercises: Exercises;
  readonly #resumed: Promise<void>;

  constructor(document: Document) {
    this.#document = document;
    const roots = [...document.querySelectorAll<HTMLElement>('[data-quiz]')];
    this.#views = new Map(roots.map((root) => [root.id, new QuestionView(root)]));
    const { answers: place } = namesOf(document.documentElement);
    const store = new AnswerStore({ storage: () => indexedDB, place, lecture: lectureOf(document) });
    this.#progress = new Progress(document, store, this.#views);
    const attempt = (work: () => Promise<void>): Promise<void> => this.#progress.try(work);
    this.#predictions = new Predictions({ document, store, attempt });
    this.#exercises = new Exercises({ document, store, attempt });
    this.#resumed = attempt(() => this.#resume(store));
    document.addEventListener('keydown', (event) => this.#press(event), { capture: true });
  }

  async #resume(store: AnswerStore): Promise<void> {
    const { answers, predictions } = await store.load();
    this.#progress.resume(answers);
    this.#predictions.resume(predictions);
    this.#exercises.resume(answers);
  }

  /** What happened on a question, maybe before this was here to hear it. */
  hear(event: Event): void {
    if (event.type === 'keydown') this.#press(event as KeyboardEvent);
    this.#predictions.hear(event);
    if (event.type !== 'click') return;
    const button = (event.target as Element).closest('[data-check] button, [data-progress] button');
    const exercise = button?.closest<HTMLElement>('[data-exercise]');
    // A try counts on those of earlier visits.
    if (exercise) void this.#resumed.then(() => this.#exercises.check(exercise));
    else if (button?.closest('[data-progress]')) this.#forget();
    else if (button?.closest('[data-quiz]')) this.#check(this.#viewOf(button));
  }

  #forget(): void {
    this.#predictions.forget();
    this.#exercises.forget();
    void this.#progress.forget();
  }

  /** On a slide the question has come or gone, or its answer has. */
  step(quiz: HTMLElement): void {
    const prediction = this.#predictions.viewOf(quiz);
    if (prediction) return this.#predictions.step(prediction);
    if (quiz.matches('[data-exercise]')) return this.#exercises.step(quiz);
    const view = this.#views.get(quiz.id);
    // A copy on another sheet asks nobody.
    if (!view) return;
    const isTold = view.key.hasAttribute('data-shown');
    if (this.#inSlides && !quiz.querySelector('[data-tally]')) addTally(this.#document, view.inputs.map(itemOf));
    if (isTold) view.show({ tries: 0, state: 'told' });
    else view.show(this.#progress.attempt(view));
  }

  #check(view: QuestionView): void {
    // A class hears it from its lecturer.
    if (view.root.hasAttribute('data-held')) return;
    const before = this.#progress.attempt(view);
    if (before.state !== 'open') return this.#again(view);
    const verdict = judge(view.question, view.answer);
    // The same answer once more is no new try.
    const attempt = view.isJudged ? before : reduce(before, { type: 'judged', verdict });
    view.isJudged = verdict.kind === 'judged';
    void this.#progress.set(view, attempt);
    view.show(attempt);
    view.tell(verdict, attempt);
  }

  #again(view: QuestionView): void {
    const attempt = reduce(this.#progress.attempt(view), { type: 'again' });
    void this.#progress.set(view, attempt);
    view.hush();
    view.show(attempt);
  }

  /** A digit chooses an option of the question that has the focus, or that a slide shows; Enter in a field checks. */
  #press(event: KeyboardEvent): void {
    const focused = (event.target as Element).closest('[data-quiz], [data-predict]');
    const quiz = focused ?? this.#onSlide();
    if (!quiz || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const isField = (event.target as Element).matches(fields);
    const prediction = this.#predictions.viewOf(quiz);
    const view = prediction ?? this.#viewOf(quiz);
    const isOpen = /^[1-9]$/.test(event.key) && !isField && !quiz.hasAttribute('data-told');
    const option = isOpen ? view.inputs[Number(event.key) - 1] : undefined;
    const isEnter = event.key === 'Enter' && (event.target as Element).matches(answers);
    if (!option && !isEnter) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEnter) return prediction ? this.#predictions.say(prediction) : this.#check(this.#viewOf(quiz));
    option?.click();
    if (focused) option?.focus();
  }

  /** The question that fills the slide, unless digits are no keys. */
  #onSlide(): Element | undefined {
    if (!this.#inSlides || !characterKeys() || this.#document.querySelector('dialog[open]')) return undefined;
    const shown = [...this.#document.querySelectorAll(`[data-current] :is(${asked})[data-shown]`)].at(-1);
    return shown?.matches('[data-exercise]') ? undefined : shown;
  }

  get #inSlides(): boolean {
    return ['slides', 'presenter'].includes(this.#document.documentElement.dataset['view'] ?? '');
  }

  #viewOf(inside: Element): QuestionView {
    return this.#views.get(inside.closest('[data-quiz]')!.id)!;
  }
}

const itemOf = (input: Element): Element => input.closest('li')!;

export function openQuizzes(document: Document): Quizzes {
  bringControls(document);
  return new Quizzes(document);
}
