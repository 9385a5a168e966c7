/** Lights a symbol wherever it stands on a slide: in text and formulas, in code, and in figures. */
import { termNames } from 'virtual:lectures/terms';
import { termAt, termOf, termRanges } from './code-terms.ts';

interface Spot {
  slide: HTMLElement;
  terms: readonly string[];
}

class TermLights {
  readonly #document: Document;
  #pointed: Spot | undefined;
  #focused: Spot | undefined;
  #lit: Spot | undefined;
  /** In text and formulas. */
  #symbols: readonly Element[] = [];

  constructor(document: Document) {
    this.#document = document;
    document.addEventListener('pointerover', (event) => this.#point(event));
    document.addEventListener('pointermove', (event) => (event.target as Element).closest('pre') && this.#point(event));
    document.addEventListener('focusin', (event) => this.#focus(event));
    document.addEventListener('focusout', () => this.#focus());
  }

  /** The pointer or the focus is where an event happens. */
  follow(event: Event): void {
    if (event instanceof PointerEvent) this.#point(event);
    else this.#focus(event);
  }

  #point({ target, clientX, clientY }: PointerEvent): void {
    this.#pointed = spotAt(target as Element, (at) => {
      const code = at.closest('pre');
      const term = code && termAt(code, clientX, clientY, termNames);
      return term ? [term] : [];
    });
    this.#light();
  }

  #focus(event?: Event): void {
    this.#focused = event && spotAt(event.target as Element, (at) => {
      const term = at.matches('[data-number]') ? termOf(at, termNames) : undefined;
      return term ? [term] : [];
    });
    this.#light();
  }

  #light(): void {
    const spot = this.#pointed ?? this.#focused;
    if (spot?.slide === this.#lit?.slide && spot?.terms.join() === this.#lit?.terms.join()) return;
    this.#lit?.slide.removeAttribute('data-lit');
    this.#lit = spot;
    if (spot) spot.slide.dataset['lit'] = spot.terms.join(' ');
    for (const symbol of this.#symbols) symbol.removeAttribute('data-alight');
    this.#symbols = spot ? symbolsOn(spot) : [];
    for (const symbol of this.#symbols) symbol.setAttribute('data-alight', '');
    this.#lightCode(spot);
  }

  /** Code is lit without a change of it: an editor, or numbers that are held, keep what they are. */
  #lightCode(spot: Spot | undefined): void {
    const { CSS: css, Highlight: Light } = this.#document.defaultView as Window & typeof globalThis;
    if (!('highlights' in css)) return;
    const found = spot ? termRanges(spot.slide, termNames).filter(({ term }) => spot.terms.includes(term)) : [];
    css.highlights.set('term', new Light(...found.map(({ range }) => range)));
  }
}

const symbolsOn = ({ slide, terms }: Spot): Element[] =>
  [...slide.querySelectorAll('[data-term]')].filter((one) => terms.includes(one.getAttribute('data-term')!));

/** One for a page. */
const lights = new WeakMap<Document, TermLights>();

/** Lights symbols from the first of these events on. */
export function lightTerms(document: Document, event: Event): void {
  if (lights.has(document)) return;
  const made = new TermLights(document);
  lights.set(document, made);
  made.follow(event);
}

/** `inCode` is asked where the target is neither a symbol of text nor a mark of a figure. */
function spotAt(target: Element, inCode: (at: Element) => readonly string[]): Spot | undefined {
  const slide = target.closest<HTMLElement>('[data-slide]');
  if (!slide?.querySelector('[data-term]')) return undefined;
  const symbol = target.closest<HTMLElement>('[data-term]')?.dataset['term'];
  const terms = symbol ? [symbol] : target.closest('svg') ? symbolsOf(target) : inCode(target);
  return terms.length > 0 ? { slide, terms } : undefined;
}

/** What a mark of a figure is about, its style sheet says, as it says which marks a symbol lights. */
function symbolsOf(mark: Element): readonly string[] {
  const written = getComputedStyle(mark).getPropertyValue('--symbols').trim();
  return written === '' ? [] : written.split(/\s+/);
}
