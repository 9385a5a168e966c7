/** Strokes over the slides, as one picture a slide. What comes at a later step waits as every fragment does. */
import type { PenStroke, SlideInk } from '../../deck/channel.ts';
import type { Stroke } from '../../deck/ink.ts';
import { noStrokes, sheet } from '../../deck/ink.ts';
import { pathOf } from '../../deck/ink-path.ts';
import { fill, formOf } from '../../words/fill.ts';
import { pen as words } from '../../words/pen.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html, svg } from '../kit/dom.ts';

/** Whose strokes they are: a reader's, or the lecturer's. */
export type Owner = 'own' | 'talk';

export class InkLayer {
  readonly #deck: SlideDeck;
  readonly #owner: Owner;
  readonly #strokes = new Map<string, readonly Stroke[]>();
  #pen: PenStroke | undefined;

  constructor(deck: SlideDeck, owner: Owner) {
    this.#deck = deck;
    this.#owner = owner;
  }

  /** All that is drawn on a slide. */
  show({ slide, strokes }: SlideInk): void {
    if (strokes.length > 0) this.#strokes.set(slide, strokes);
    else this.#strokes.delete(slide);
    this.#draw(slide);
  }

  /** The stroke that the pen is at, over those that are drawn. */
  showStroke(pen: PenStroke): void {
    const before = this.#pen?.slide;
    this.#pen = pen.stroke ? pen : undefined;
    if (before !== undefined && before !== pen.slide) this.#draw(before);
    this.#draw(pen.slide);
  }

  /** Takes all of it away. */
  clear(): void {
    this.#pen = undefined;
    const slides = [...this.#strokes.keys()];
    this.#strokes.clear();
    for (const slide of slides) this.#draw(slide);
  }

  #draw(id: string): void {
    const at = this.#deck.deck.findIndex((slide) => slide.id === id);
    const section = this.#deck.sections[at];
    const canvas = section?.querySelector('[data-canvas]');
    if (!section || !canvas) return;
    const drawn = this.#strokes.get(id) ?? noStrokes;
    const stroke = this.#pen?.slide === id ? this.#pen.stroke : null;
    const picture = canvas.querySelector(`:scope > [data-ink="${this.#owner}"]`);
    if (drawn.length === 0 && !stroke) picture?.remove();
    else this.#fill(picture ?? this.#picture(canvas), stroke ? [...drawn, stroke] : drawn, at);
    mark(section);
    if (this.#owner === 'talk') this.#tellArticle(section, at, drawn.length > 0);
  }

  #picture(canvas: Element): Element {
    const { ownerDocument } = this.#deck;
    const viewBox = `0 0 ${sheet.width} ${sheet.height}`;
    const picture = svg(ownerDocument, 'svg', { viewBox, 'role': 'img', 'data-ink': this.#owner });
    canvas.append(picture);
    return picture;
  }

  #fill(picture: Element, strokes: readonly Stroke[], at: number): void {
    const { ownerDocument, state } = this.#deck;
    picture.ariaLabel = fill(formOf(words[this.#owner], strokes.length), { count: strokes.length });
    const steps = [...new Set(strokes.map(({ step }) => step))].sort((a, b) => a - b);
    picture.replaceChildren(...steps.map((step) => {
      const paths = strokes.filter((stroke) => stroke.step === step).map((stroke) => pathFor(ownerDocument, stroke));
      const isShown = step > 0 && at === state.slide && step <= state.step;
      const marked = { 'data-step': step || undefined, 'data-shown': isShown ? '' : undefined };
      return svg(ownerDocument, 'g', marked, ...paths);
    }));
  }

  /** The article has no slides to draw on: it has a way to them. */
  #tellArticle(section: HTMLElement, slide: number, isDrawn: boolean): void {
    const { ownerDocument } = this.#deck;
    const way = section.querySelector(':scope > .ink-way');
    if (!isDrawn) return way?.remove();
    if (way) return;
    const button = html(ownerDocument, 'button', { type: 'button', class: 'button' }, words.onSlide);
    button.addEventListener('click', () => this.#deck.do({ type: 'go', slide, step: Infinity, view: 'slides' }));
    section.append(html(ownerDocument, 'p', { class: 'ink-way' }, button));
  }
}

function pathFor(document: Document, { nib, colour, width, points }: Stroke): SVGPathElement {
  return svg(document, 'path', { 'd': pathOf(points), 'stroke-width': width, 'data-nib': nib, 'data-colour': colour });
}

/** A slide that is drawn on has the same shape everywhere, so that strokes lie right. */
export function mark(section: HTMLElement): void {
  section.toggleAttribute('data-inked', section.querySelector('[data-canvas] > :is([data-ink], .ink-sheet)') !== null);
}
