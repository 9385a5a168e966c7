/** What the lecturer draws, on a device of the class: what shows it is fetched with the first stroke. */
import type { Follow } from '../../class/follow.ts';
import { noStrokes } from '../../deck/ink.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import type { InkLayer } from '../pen/ink-layer.ts';

type Drawn = Pick<Follow, 'ink' | 'stroke'>;

export class InkOfClass {
  readonly #deck: SlideDeck;
  #layer: Promise<InkLayer> | undefined;

  constructor(deck: SlideDeck) {
    this.#deck = deck;
  }

  /** Shows what has changed. */
  show(before: Drawn, after: Drawn): void {
    if (before.ink !== after.ink) {
      const slides = new Set([...Object.keys(before.ink), ...Object.keys(after.ink)]);
      for (const slide of slides) {
        const strokes = after.ink[slide] ?? noStrokes;
        if (before.ink[slide] !== strokes) this.#do((layer) => layer.show({ slide, strokes }));
      }
    }
    if (before.stroke === after.stroke) return;
    const { slide, stroke } = after.stroke ?? { slide: before.stroke!.slide, stroke: null };
    this.#do((layer) => layer.showStroke({ slide, stroke }));
  }

  clear(): void {
    void this.#layer?.then((layer) => layer.clear());
  }

  #do(work: (layer: InkLayer) => void): void {
    this.#layer ??= import('../pen/talk-ink.ts').then(({ showTalkInk }) => showTalkInk(this.#deck));
    this.#layer.then(work, () => {
      this.#layer = undefined;
    });
  }
}
