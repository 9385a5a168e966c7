/** The predictions of a page at work: they hear what is expected, take the cover away, and set both side by side. */
import { isNothing, reduce, unsaid, type Prediction, type PredictionAction } from '../../quiz/prediction.ts';
import { youSaid } from '../../quiz/prediction-words.ts';
import { predictions as texts } from '../../words/predictions.ts';
import type { PredictionRecord } from '../../quiz/records.ts';
import type { QuizWorld } from './answer-store.ts';
import { PredictionView } from './prediction-view.ts';

export class Predictions {
  readonly #world: QuizWorld;
  readonly #views: ReadonlyMap<string, PredictionView>;
  readonly #said = new Map<string, Prediction>();
  /** What stands where a prediction is remembered, as its author wrote it. */
  readonly #recalls: ReadonlyMap<HTMLElement, string>;
  #isDeck: boolean;

  constructor(world: QuizWorld) {
    const { document } = world;
    this.#world = world;
    const roots = [...document.querySelectorAll<HTMLElement>('[data-predict]')];
    this.#views = new Map(roots.map((root) => [root.id, new PredictionView(root)]));
    const recalls = [...document.querySelectorAll<HTMLElement>('[data-predicted]')];
    this.#recalls = new Map(recalls.map((recall) => [recall, recall.textContent]));
    this.#isDeck = this.#inSlides;
    document.querySelector('slide-deck')?.addEventListener('deck-change', () => this.#turn());
    const { MutationObserver: Observer } = document.defaultView!;
    new Observer(() => this.#showTold()).observe(document.body, {
      subtree: true, attributeFilter: ['data-edited', 'data-used'],
    });
    document.addEventListener('change', ({ target }) => this.#viewAt(target as Element)?.say(''));
  }

  /** What happened on a prediction or on the figure that it covers, maybe before this was here to hear it. */
  hear(event: Event): void {
    const target = event.target as Element;
    const view = this.#viewAt(target);
    if (!view) return;
    const { sketch } = view;
    if (target === view.cell) return this.#draw(event as PointerEvent, view);
    if (event.type !== 'click') return;
    if (target.closest('[data-begin]')) sketch?.begin();
    if (target.closest('[data-say]')) this.say(view);
    if (target.closest('[data-show]')) this.#do(view, { type: 'show' });
  }

  viewOf(root: Element): PredictionView | undefined {
    return this.#views.get(root.id);
  }

  /** On a slide the question has come or gone, or what it covers has. */
  step(view: PredictionView): void {
    void view.sketch;
    const { expected } = view;
    // Whoever goes back a step may expect something else.
    if (this.#isTold(view) && !isNothing(expected)) this.#settle(view, reduce(unsaid, { type: 'say', expected }));
    else this.#show(view);
  }

  say(view: PredictionView): void {
    if (this.#of(view).state !== 'open') return this.#again(view);
    if (isNothing(view.expected)) view.say(texts.nothingSaid[view.kind]);
    else this.#do(view, { type: 'say', expected: view.expected });
  }

  /** Brings the predictions of earlier visits back. What the reader has begun meanwhile stands. */
  resume(records: readonly PredictionRecord[]): void {
    for (const { question, chosen, places, state } of records) {
      const view = this.#views.get(question);
      if (!view || this.#said.has(question)) continue;
      this.#said.set(question, { chosen, places, state });
      view.expected = { chosen, places };
      this.#show(view);
    }
    this.#recall();
  }

  forget(): void {
    for (const view of this.#views.values()) if (this.#said.has(view.id)) this.#clear(view);
    this.#recall();
  }

  #again(view: PredictionView): void {
    this.#clear(view);
    this.#keep(view);
    this.#recall();
  }

  #clear(view: PredictionView): void {
    this.#said.set(view.id, unsaid);
    view.expected = unsaid;
    this.#show(view);
  }

  #do(view: PredictionView, action: PredictionAction): void {
    // A class hears it from its lecturer.
    if (view.root.hasAttribute('data-held')) return;
    this.#settle(view, reduce(this.#of(view), action));
  }

  #settle(view: PredictionView, after: Prediction): void {
    const before = this.#of(view);
    this.#said.set(view.id, after);
    this.#show(view);
    this.#recall();
    if (JSON.stringify(after) !== JSON.stringify(before)) this.#keep(view);
  }

  #keep(view: PredictionView): void {
    void this.#world.attempt(() => this.#world.store.keep({ question: view.id, ...this.#of(view) }));
  }

  /** The pointer is on a figure that waits. */
  #draw(event: PointerEvent, { sketch }: PredictionView): void {
    if (event.type === 'pointerdown') sketch?.grab(event);
    if (event.type === 'click') sketch?.drop(event);
  }

  #of({ id }: PredictionView): Prediction {
    return this.#said.get(id) ?? unsaid;
  }

  #show(view: PredictionView): void {
    view.show(this.#of(view), this.#isTold(view));
  }

  /** A slide shows what it shows, whatever its reader has said at home. */
  #isTold(view: PredictionView): boolean {
    return this.#isDeck ? view.key.hasAttribute('data-shown') : this.#of(view).state !== 'open';
  }

  /** Code was changed or reset: whether an answer still fits may be another matter now. */
  #showTold(): void {
    for (const view of this.#views.values()) if (this.#isTold(view)) this.#show(view);
  }

  /** Between the article and the slides. */
  #turn(): void {
    if (this.#isDeck === this.#inSlides) return;
    this.#isDeck = this.#inSlides;
    for (const view of this.#views.values()) this.#show(view);
  }

  #recall(): void {
    for (const [place, words] of this.#recalls) {
      const view = this.#views.get(place.dataset['predicted'] ?? '');
      const texts = view ? view.textsOf(this.#of(view)) : [];
      place.textContent = texts.length > 0 ? youSaid(texts) : words;
    }
  }

  #viewAt(target: Element): PredictionView | undefined {
    const root = target.closest('[data-predict]');
    if (root) return this.#views.get(root.id);
    return [...this.#views.values()].find(({ cell }) => cell === target);
  }

  get #inSlides(): boolean {
    return ['slides', 'presenter'].includes(this.#world.document.documentElement.dataset['view'] ?? '');
  }
}
