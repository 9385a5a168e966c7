/** The window of the audience: it shows what the presenter shows, and says nothing but that it is there. */
import {
  isNews, type Invitation, type Message, type PenStroke, type SlideInk, type Stamp, type TalkState,
} from '../../deck/channel.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { namesOf } from '../kit/storage-names.ts';
import { uniqueName } from '../kit/unique.ts';
import type { Program } from '../live/program.ts';
import { followFilms } from './films.ts';
import { setFolds } from './folds.ts';
import { LaserDot } from './laser-dot.ts';
import { openLine, type TalkLine } from './talk-line.ts';
import { goTo, takeEdits, type OpenProgram } from './talk-state.ts';
import { stayAwake } from './wake-lock.ts';

/** Shows what a class shows the room: what does it is fetched when there is something to show. */
export type ShowClass = (shown: {
  /** How it is joined. */
  invitation?: Invitation;
  /** How it has answered. */
  tally?: unknown;
  /** What a reader has asked. */
  question?: unknown;
}) => void;

/** Shows what the presenter draws. */
export interface InkView {
  show(ink: SlideInk): void;
  showStroke(stroke: PenStroke): void;
}

/** Fetches it, with the first stroke. */
export type OpenInk = () => Promise<InkView>;

class Audience {
  readonly #deck: SlideDeck;
  readonly #line: TalkLine;
  readonly #from = uniqueName(crypto);
  readonly #dot: LaserDot;
  readonly #showClass: ShowClass;
  readonly #openInk: OpenInk;
  #ink: Promise<InkView> | undefined;
  /** When it was last said what is drawn, by slide. */
  readonly #inked = new Map<string, Stamp>();
  #stroked: Stamp | undefined;
  #heard: Stamp | undefined;
  #pointed: Stamp | undefined;
  #state: TalkState | undefined;
  #program: Program | undefined;
  #runs: TalkState['runs'] = {};

  constructor(deck: SlideDeck, openProgram: OpenProgram, showClass: ShowClass, openInk: OpenInk) {
    this.#deck = deck;
    this.#openInk = openInk;
    this.#showClass = showClass;
    this.#dot = new LaserDot(deck);
    this.#line = openLine(namesOf(deck.ownerDocument.documentElement).talkChannel(deck.routes.article));
    this.#line.listen((message) => this.#hear(message));
    this.#line.tell({ kind: 'here', from: this.#from, asks: true });
    addEventListener('pagehide', () => this.#line.tell({ kind: 'gone', from: this.#from }));
    // What is drawn anew may bring folds with it.
    new MutationObserver(() => this.#fold()).observe(deck.main, { subtree: true, childList: true });
    void this.#wake(openProgram);
  }

  #hear(message: Message): void {
    if (message.kind === 'pointer' && isNews(this.#pointed, message.stamp)) {
      this.#pointed = message.stamp;
      this.#dot.show(message.pointer);
    }
    if (message.kind === 'ink' || message.kind === 'stroke') this.#draw(message);
    if (message.kind !== 'state') return;
    if (isNews(this.#heard, message.stamp)) {
      this.#take(message.stamp, message.state);
      this.#showClass(message);
    } else this.#line.tell({ kind: 'here', from: this.#from, asks: false });
  }

  #draw(message: Message & { kind: 'ink' | 'stroke' }): void {
    const { kind, stamp, slide } = message;
    if (!isNews(kind === 'ink' ? this.#inked.get(slide) : this.#stroked, stamp)) return;
    if (kind === 'ink') this.#inked.set(slide, stamp);
    else this.#stroked = stamp;
    const isBlank = kind === 'ink' ? message.strokes.length === 0 : message.stroke === null;
    if (this.#ink === undefined && isBlank) return;
    this.#ink ??= this.#openInk();
    this.#ink.then((view) => (message.kind === 'ink' ? view.show(message) : view.showStroke(message)), () => {
      // It is said again every second, and tried again.
      this.#ink = undefined;
      this.#inked.delete(slide);
    });
  }

  #take(stamp: Stamp, state: TalkState): void {
    this.#heard = stamp;
    this.#state = state;
    goTo(this.#deck, state);
    this.#followCells();
    this.#fold();
    followFilms(this.#deck.main, state.films ?? {}, Date.now());
  }

  #fold(): void {
    if (this.#state) setFolds(this.#deck.main, this.#state.open);
  }

  #followCells(): void {
    if (this.#program === undefined || this.#state === undefined) return;
    takeEdits(this.#program, this.#state);
    const { runs } = this.#state;
    const due = Object.keys(runs).filter((cell) => runs[cell] !== this.#runs[cell]);
    this.#runs = runs;
    if (due.length > 0) void this.#program.run(due);
  }

  /** What makes cells live is fetched before the first change comes. */
  async #wake(openProgram: OpenProgram): Promise<void> {
    const { program } = await openProgram();
    this.#program = program;
    this.#followCells();
    await program.prepare();
  }
}

export function follow(deck: SlideDeck, openProgram: OpenProgram, showClass: ShowClass, openInk: OpenInk): void {
  new Audience(deck, openProgram, showClass, openInk);
  stayAwake(deck.ownerDocument);
}
