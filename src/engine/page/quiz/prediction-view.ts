/** One prediction on the page: what is in it, what its reader expects, and what the code says. */
import type { XY } from '../../figure/figure.ts';
import { compareHeights, compareLine, comparePoints } from '../../quiz/compare.ts';
import { isNothing, type Expected, type Prediction, type PredictionKind } from '../../quiz/prediction.ts';
import { chosenWords, heightWords, lineWords, pointWords } from '../../quiz/prediction-words.ts';
import { predictions as words } from '../../words/predictions.ts';
import { placesAllOver, type Plane } from './plane.ts';
import { Sketch } from './sketch.ts';
import type { SketchKind } from './sketch-layer.ts';

/** A mark may be off by so much of the height of its figure. */
const nearEnough = 0.08;

export class PredictionView {
  readonly root: HTMLElement;
  readonly kind: PredictionKind;
  /** The cell that is covered. */
  readonly cell: HTMLElement | null;
  readonly #waits: string;
  #sketch: Sketch | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.kind = root.dataset['predict'] as PredictionKind;
    this.cell = root.ownerDocument.getElementById(root.dataset['covers'] ?? '');
    this.#waits = this.#verdict.textContent.trim();
  }

  get id(): string {
    return this.root.id;
  }

  /** The inputs of what can be chosen, in the order in which they stand. */
  get inputs(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('[data-options] label input')];
  }

  get key(): HTMLDetailsElement {
    return this.root.querySelector('[data-key]')!;
  }

  get expected(): Expected {
    const chosen = this.inputs.filter(({ checked }) => checked).map(({ value }) => Number(value));
    return this.#sketch?.expected ?? { chosen, places: [] };
  }

  set expected(expected: Expected) {
    for (const input of this.inputs) input.checked = expected.chosen.includes(Number(input.value));
    if (this.kind !== 'choose' && (this.#sketch || !isNothing(expected))) this.sketch!.expected = expected;
  }

  /** What is drawn over the figure; it is there as soon as somebody asks for it. */
  get sketch(): Sketch | undefined {
    if (this.kind === 'choose' || !this.cell) return undefined;
    const isCurve = this.cell.querySelector('[data-figure="curve"]') !== null;
    const kind: SketchKind = this.kind === 'line' ? 'line' : isCurve ? 'heights' : 'marks';
    return (this.#sketch ??= new Sketch(this.cell, kind, this.#rightPoints, (text) => this.say(text)));
  }

  /** `isTold`: the figure is shown, and what was expected beside it. */
  show(prediction: Prediction, isTold: boolean): void {
    const { root } = this;
    for (const name of ['data-told', 'data-done']) root.toggleAttribute(name, isTold);
    this.cell?.toggleAttribute('data-revealed', isTold);
    this.key.open = isTold;
    const isOutdated = isTold && this.#isOutdated;
    root.toggleAttribute('data-outdated', isOutdated);
    for (const input of this.inputs) {
      input.closest('li')!.toggleAttribute('data-by-code', isTold && !isOutdated && this.#isRight(input));
    }
    const button = root.querySelector<HTMLElement>('[data-say]')!;
    button.textContent = isTold ? words.again : words.say;
    // The focus would be lost with what it is on.
    if (isTold && root.querySelector(':is([data-options], [data-show], [data-begin]):focus-within')) button.focus();
    root.querySelector('[data-options]')?.toggleAttribute('inert', isTold);
    this.say(isOutdated ? words.codeChanged : isTold ? this.#compared(prediction) : '');
  }

  /** One line; without words it says what waits, if something does. */
  say(text: string): void {
    const line = this.root.ownerDocument.createElement('p');
    line.append(text === '' && !this.root.hasAttribute('data-told') ? this.#waits : text);
    if (this.#verdict.textContent.trim() !== line.textContent) this.#verdict.replaceChildren(line);
  }

  /** What was chosen, in the author's words. */
  textsOf({ chosen }: Expected): string[] {
    return this.inputs.filter(({ value }) => chosen.includes(Number(value))).map(textOf);
  }

  /** What the cell shows came of a change here or above: the answer was found by the author's code. */
  get #isOutdated(): boolean {
    const { cell } = this;
    if (!cell?.hasAttribute('data-used')) return false;
    const edited = [...this.root.ownerDocument.querySelectorAll('main live-cell[data-edited]')];
    const isAbove = (one: Element): boolean =>
      (one.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return edited.some((one) => one === cell || isAbove(one));
  }

  #compared(prediction: Prediction): string {
    if (this.kind === 'choose') return chosenWords(this.textsOf(prediction), this.#rightTexts);
    if (isNothing(prediction) || !this.sketch) return '';
    const { kind, layer: { dots, plane } } = this.sketch;
    if (!plane) return '';
    if (kind === 'line') return this.#lineCompared(prediction, dots, plane);
    const { chosen, places } = prediction;
    const right = this.#rightPoints;
    const reach = nearEnough * (plane.y[1] - plane.y[0]);
    return kind === 'heights'
      ? heightWords(compareHeights(places, right, reach), places.length)
      : pointWords(comparePoints(chosen.flatMap((index) => (dots[index] ? [dots[index]] : [])), right));
  }

  #lineCompared({ places: [from, to] }: Prediction, dots: readonly XY[], plane: Plane): string {
    const [w1 = 0, w2 = 0, b = 0] = this.#numbers;
    if (!from || !to) return '';
    const facts = compareLine([from, to], [w1, w2, b], dots.length > 0 ? dots : placesAllOver(plane));
    return lineWords(facts, dots.length > 0 ? 'points' : 'places');
  }

  get #rightTexts(): string[] {
    return this.inputs.filter((input) => this.#isRight(input)).map(textOf);
  }

  #isRight({ value }: HTMLInputElement): boolean {
    return this.root.querySelector(`[data-of="${value}"][data-right]`) !== null;
  }

  get #numbers(): number[] {
    return this.root.dataset['numbers']?.split(' ').map(Number) ?? [];
  }

  get #rightPoints(): XY[] {
    const numbers = this.#numbers;
    return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
  }

  get #verdict(): HTMLElement {
    return this.root.querySelector('[data-verdict]')!;
  }
}

const textOf = (input: Element): string => input.nextElementSibling!.textContent.trim();
