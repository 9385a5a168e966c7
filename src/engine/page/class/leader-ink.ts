/** What the lecturer draws, as a class is told: slide by slide, the one that is shown last, as a broker keeps it. */
import type { PenStroke, SlideInk } from '../../deck/channel.ts';
import { noStrokes, type Ink } from '../../deck/ink.ts';
import { inked } from '../../deck/ink-history.ts';

export class LeaderInk {
  readonly #ask: (kind: 'ink' | 'stroke') => void;
  #ink: Ink = {};
  /** Slides of which it is still to be said what is drawn on them. */
  readonly #unsaid = new Set<string>();
  #stroke: PenStroke | undefined;
  /** The slide that is shown. */
  #place: string | undefined;
  /** Somebody has drawn: from then on it is said of each slide what is on it. */
  #isUsed = false;

  /** `ask`: there is something newer of this kind to be said. */
  constructor(ask: (kind: 'ink' | 'stroke') => void) {
    this.#ask = ask;
  }

  /** The stroke that the pen is at. */
  get stroke(): PenStroke | undefined {
    return this.#stroke;
  }

  take({ slide, strokes }: SlideInk): void {
    if (JSON.stringify(strokes) === JSON.stringify(this.#ink[slide] ?? noStrokes)) return;
    this.#ink = inked(this.#ink, slide, strokes);
    this.#isUsed = true;
    this.#unsaid.add(slide);
    this.again();
  }

  takeStroke({ slide, stroke }: PenStroke): void {
    this.#stroke = { slide, stroke };
    this.#ask('stroke');
  }

  goTo(slide: string): void {
    if (slide === this.#place) return;
    this.#place = slide;
    this.again();
  }

  /** Whoever comes late, or has missed something, hears of the slide that is shown. */
  again(): void {
    if (!this.#isUsed) return;
    if (this.#place !== undefined) this.#unsaid.add(this.#place);
    this.#ask('ink');
  }

  /** The next slide of which it is to be said what is drawn on it: the one that is shown comes last. */
  next(): SlideInk | undefined {
    const slide = [...this.#unsaid].find((one) => one !== this.#place) ?? this.#place;
    if (slide === undefined || !this.#unsaid.delete(slide)) return undefined;
    if (this.#unsaid.size > 0) this.#ask('ink');
    return { slide, strokes: this.#ink[slide] ?? noStrokes };
  }
}
