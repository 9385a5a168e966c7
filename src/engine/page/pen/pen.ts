/** The pen: what its keys, its tools and the hand do to the drawing, and the drawing to the slides. */
import { isPaper, showsOne } from '../../deck/deck.ts';
import { noStrokes, type Ink, type Stroke } from '../../deck/ink.ts';
import {
  blank, canRedo, canUndo, draw, strokesOn, type Drawing, type DrawingAction,
} from '../../deck/ink-history.ts';
import { fill } from '../../words/fill.ts';
import { pen as words } from '../../words/pen.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { Gesture } from './gesture.ts';
import { InkLayer, mark, type Owner } from './ink-layer.ts';
import type { InkKeeper } from './ink-keeper.ts';
import { PenBar } from './pen-bar.ts';
import { listenToKeys, type KeyCommand } from './pen-keys.ts';
import { PenSheet } from './pen-sheet.ts';
import { atRest, take, type Tool, type ToolAction } from './tool.ts';

export interface PenSpec {
  deck: SlideDeck;
  /** Whose pen it is: a reader's, until the window is the presenter's. */
  owner: () => Owner;
  /** What keeps the drawings of one hand. `onNews`: another window of it has drawn. */
  openKeeper: (owner: Owner, onNews: (ink: Ink) => void) => InkKeeper;
  say: (words: string) => void;
}

/** What is asked of a pen: by keys of the deck, by a talk that begins anew, and by a page that has drawings to show. */
export type PenCommand = KeyCommand | 'forget' | 'show';

export class Pen {
  readonly #spec: PenSpec;
  readonly #layers: Readonly<Record<Owner, InkLayer>>;
  readonly #sheet: PenSheet;
  readonly #bar: PenBar;
  readonly #listeners = new Set<() => void>();
  #owner: Owner;
  #keeper: InkKeeper;
  #ready: Promise<void>;
  #drawing: Drawing = blank;
  #tool: Tool = atRest;
  #place: { slide: string; step: number } = { slide: '', step: 0 };

  constructor(spec: PenSpec) {
    const { deck, owner } = spec;
    const { ownerDocument } = deck;
    this.#spec = spec;
    this.#layers = { own: new InkLayer(deck, 'own'), talk: new InkLayer(deck, 'talk') };
    this.#sheet = new PenSheet(ownerDocument, new Gesture({
      tool: () => this.#tool,
      step: () => this.#place.step,
      strokes: () => strokesOn(this.#drawing, this.#place.slide),
      show: (strokes) => this.#layer.show({ slide: this.#place.slide, strokes }),
      showStroke: (stroke) => this.#showStroke(stroke),
      draw: (stroke) => this.#draw({ kind: 'draw', slide: this.#place.slide, stroke }),
      erase: (strokes) => this.#draw({ kind: 'erase', slide: this.#place.slide, strokes }),
    }));
    this.#bar = new PenBar(ownerDocument, { take: (action) => this.#take(action), do: (deed) => this.#do(deed) });
    this.#owner = owner();
    this.#keeper = this.#openKeeper();
    this.#ready = this.#load();
    deck.addEventListener('deck-change', () => this.#move());
    listenToKeys(ownerDocument, {
      isOn: () => this.#tool.isOn, down: () => this.#take({ kind: 'down' }), do: (deed) => this.#do(deed),
      run: (command) => this.do(command),
    });
    this.#move();
  }

  /** Resolves when the drawings of earlier visits are on their slides. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** What this window's hand has drawn. */
  get ink(): Ink {
    return this.#drawing.ink;
  }

  /** @returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  do(command: PenCommand): void {
    if (command === 'show') return;
    if (command === 'forget') return void this.#ready.then(() => this.erase(Object.keys(this.ink)));
    const { deck } = this.#spec;
    const { view, slide } = deck.state;
    // From the overview its button leads to the slide that is drawn on.
    if (view === 'overview' && command === 'pen') deck.do({ type: 'pick', slide });
    else if (!showsOne(view)) return;
    if (command === 'wipe') return this.#do('wipe');
    this.#take({ kind: command });
  }

  /** Takes away what is drawn on these slides; it cannot be brought back. */
  erase(slides: readonly string[]): void {
    this.#draw({ kind: 'put', ink: Object.fromEntries(slides.map((slide) => [slide, noStrokes])) });
  }

  get #layer(): InkLayer {
    return this.#layers[this.#owner];
  }

  #openKeeper(): InkKeeper {
    const owner = this.#owner;
    return this.#spec.openKeeper(owner, (ink) => {
      if (owner === this.#owner) this.#draw({ kind: 'put', ink });
    });
  }

  async #load(): Promise<void> {
    const keeper = this.#keeper;
    const ink = await keeper.load();
    if (keeper !== this.#keeper) return;
    this.#draw({ kind: 'put', ink: { ...ink, ...this.ink } });
    const { deck } = this.#spec;
    const { slide, step, view } = deck.state;
    // Copies of slides on paper were made before.
    if (isPaper(view)) deck.follow({ type: 'go', slide, step, view });
  }

  #take(action: ToolAction): void {
    const before = this.#tool;
    this.#tool = take(before, action);
    if (this.#tool === before) return;
    this.#spec.say(this.#words());
    this.#settle();
  }

  #words(): string {
    const { isOn, isErasing, nib, colour } = this.#tool;
    if (!isOn) return words.isDown;
    return isErasing ? words.isErasing : fill(words.isOn, { nib: words.tools[nib], colour: words.colours[colour] });
  }

  /** Brings sheet and tools to where the pen is, or takes them away. */
  #settle(): void {
    const { deck } = this.#spec;
    const { isOn } = this.#tool;
    const { element } = this.#sheet;
    const root = deck.ownerDocument.documentElement;
    const before = element.closest<HTMLElement>('[data-slide]');
    const section = isOn ? deck.sections[deck.state.slide] : undefined;
    if (before !== (section ?? null)) {
      element.remove();
      section?.querySelector('[data-canvas]')?.append(element);
      for (const one of [before, section]) if (one) mark(one);
    }
    if (!isOn) this.#bar.element.remove();
    else if (!this.#bar.element.isConnected) deck.append(this.#bar.element);
    if (root.hasAttribute('data-pen') !== isOn) {
      root.toggleAttribute('data-pen', isOn);
      deck.querySelector('.deck-buttons [data-command="pen"]')?.setAttribute('aria-pressed', String(isOn));
      deck.dispatchEvent(new CustomEvent('deck-pen-turned'));
    }
    element.toggleAttribute('data-erasing', this.#tool.isErasing);
    this.#refresh();
  }

  #refresh(): void {
    const { slide } = this.#place;
    this.#bar.show(this.#tool, { undo: canUndo(this.#drawing, slide), redo: canRedo(this.#drawing, slide) });
  }

  /** The deck goes on: the pen goes along, and is put down where there is no slide to draw on. */
  #move(): void {
    const { deck: { deck, state }, owner } = this.#spec;
    this.#sheet.lift();
    this.#place = { slide: deck[state.slide]?.id ?? '', step: state.step };
    if (owner() !== this.#owner) this.#changeHands();
    if (this.#tool.isOn && !showsOne(state.view)) return this.#take({ kind: 'down' });
    if (this.#tool.isOn) this.#settle();
  }

  /** The window is the presenter's now: the reader's own drawings are not for the room. */
  #changeHands(): void {
    this.#layer.clear();
    this.#owner = this.#spec.owner();
    this.#drawing = blank;
    this.#keeper = this.#openKeeper();
    this.#ready = this.#load();
  }

  #do(deed: 'undo' | 'redo' | 'wipe'): void {
    const { slide } = this.#place;
    if (!this.#tool.isOn) return;
    if (deed === 'wipe') this.#draw({ kind: 'erase', slide, strokes: new Set(strokesOn(this.#drawing, slide)) });
    else this.#draw({ kind: deed, slide });
  }

  #draw(action: DrawingAction): void {
    const before = this.#drawing;
    this.#drawing = draw(before, action);
    if (this.#drawing === before && action.kind === 'draw') this.#spec.say(words.full);
    if (this.#drawing.ink === before.ink) return;
    const { ink } = this.#drawing;
    for (const slide of new Set([...Object.keys(before.ink), ...Object.keys(ink)])) {
      if (before.ink[slide] !== ink[slide]) this.#layer.show({ slide, strokes: ink[slide] ?? noStrokes });
    }
    this.#keeper.keep(ink);
    this.#spec.deck.dispatchEvent(new CustomEvent('deck-inked', { detail: ink }));
    this.#refresh();
    for (const listener of this.#listeners) listener();
  }

  #showStroke(stroke: Stroke | null): void {
    const detail = { slide: this.#place.slide, stroke };
    this.#layer.showStroke(detail);
    this.#spec.deck.dispatchEvent(new CustomEvent('deck-stroked', { detail }));
  }
}
