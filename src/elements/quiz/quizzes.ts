/** The questions of a page at work: they hear, judge, and answer. */
import { reduce, untried, type Attempt } from '../../quiz/attempt.ts';
import { judge } from '../../quiz/question.ts';
import { characterKeys } from '../page/settings.ts';
import { QuestionView } from './question-view.ts';
import { addTally } from './tally.ts';

/** Where digits are text. */
const fields = 'input:not([type="radio"], [type="checkbox"]), textarea';
const answers = ':is([data-options] label, [data-answer]) input';

export class Quizzes {
  readonly #document: Document;
  readonly #views = new Map<Element, QuestionView>();
  readonly #attempts = new Map<string, Attempt>();

  constructor(document: Document) {
    this.#document = document;
    document.addEventListener('keydown', (event) => this.#press(event), { capture: true });
  }

  /** What happened on a question: a click on its button counts. */
  hear({ type, target }: Event): void {
    const button = (target as Element).closest('[data-quiz] [data-check] button');
    if (type === 'click' && button) this.#check(this.#viewOf(button));
  }

  /** On a slide the question has come or gone, or its answer has. */
  step(quiz: HTMLElement): void {
    const view = this.#viewOf(quiz);
    const isTold = view.key.hasAttribute('data-shown');
    if (this.#inSlides && !quiz.querySelector('[data-tally]')) addTally(this.#document, view.inputs.map(itemOf));
    if (isTold) view.show({ tries: 0, state: 'told' });
    else view.show(this.#attemptOf(view));
  }

  #check(view: QuestionView): void {
    const before = this.#attemptOf(view);
    if (before.state !== 'open') return this.#again(view);
    const verdict = judge(view.question, view.answer);
    const attempt = reduce(before, { type: 'judged', verdict });
    this.#attempts.set(view.id, attempt);
    view.show(attempt);
    view.tell(verdict, attempt);
  }

  #again(view: QuestionView): void {
    this.#attempts.set(view.id, reduce(this.#attemptOf(view), { type: 'again' }));
    view.hush();
    view.show(untried);
  }

  /** A digit chooses an option of the question that has the focus, or that a slide shows; Enter in a field checks. */
  #press(event: KeyboardEvent): void {
    const focused = (event.target as Element).closest('[data-quiz]');
    const quiz = focused ?? this.#onSlide();
    if (!quiz || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const isField = (event.target as Element).matches(fields);
    const view = this.#viewOf(quiz);
    const option = /^[1-9]$/.test(event.key) && !isField ? view.inputs[Number(event.key) - 1] : undefined;
    const isEnter = event.key === 'Enter' && (event.target as Element).matches(answers);
    if (!option && !isEnter) return;
    event.preventDefault();
    event.stopPropagation();
    if (isEnter) return this.#check(view);
    option?.click();
    if (focused) option?.focus();
  }

  /** The question that fills the slide, unless digits are no keys. */
  #onSlide(): Element | undefined {
    if (!this.#inSlides || !characterKeys() || this.#document.querySelector('dialog[open]')) return undefined;
    return [...this.#document.querySelectorAll('[data-current] [data-quiz][data-shown]')].at(-1);
  }

  get #inSlides(): boolean {
    return this.#document.documentElement.dataset['view'] === 'slides';
  }

  #viewOf(inside: Element): QuestionView {
    const root = inside.closest<HTMLElement>('[data-quiz]')!;
    const view = this.#views.get(root) ?? new QuestionView(root);
    this.#views.set(root, view);
    return view;
  }

  #attemptOf({ id }: QuestionView): Attempt {
    return this.#attempts.get(id) ?? untried;
  }
}

const itemOf = (input: Element): Element => input.closest('li')!;

export function openQuizzes(document: Document): Quizzes {
  return new Quizzes(document);
}
