/** A reader's page in a class: it goes along with the lecturer until the reader goes on, and comes back when asked. */
import { editionOf, textsOf } from '../../class/edition.ts';
import { open } from '../../class/envelope.ts';
import { follow, joining, type Follow, type FollowEvent } from '../../class/follow.ts';
import { withClass } from '../../class/link.ts';
import { topicFrom, topicOf, told, kindIn, type Heard } from '../../class/topics.ts';
import { classes as words } from '../../words/classes.ts';
import { fill } from '../../words/fill.ts';
import { LaidTexts } from '../drafts/laid-texts.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { isEmbedded } from '../kit/broker.ts';
import { notify } from '../kit/notice.ts';
import type { Program } from '../live/program.ts';
import { setFolds } from '../talk/folds.ts';
import { LaserDot } from '../talk/laser-dot.ts';
import { stayAwake } from '../talk/wake-lock.ts';
import { Asking } from './asking.ts';
import { ClassBar } from './class-bar.ts';
import type { FollowerPart } from './follower-part.ts';
import { InkOfClass } from './ink-of-class.ts';
import { Line } from './line.ts';
import { goTo, isAt, slideIn, watchScroll } from './place.ts';
import { Voting } from './voting.ts';

/** What makes the cells of the page live. */
export interface ClassCells {
  program: Program;
  /** Resolves when the reader's drafts are in their cells. */
  ready: Promise<void>;
  swapAll(): void;
  /** These texts may lie over the reader's, and are no drafts. */
  layOver(laid: LaidTexts): void;
}

export interface FollowerSpec {
  deck: SlideDeck;
  cells: ClassCells;
  broker: string;
  /** The class. */
  id: string;
  /** The name of this device in the class. */
  device: string;
}

/** How often a device says that it is there: milliseconds. */
const beat = 30_000;

export class Follower {
  readonly #spec: FollowerSpec;
  readonly #bar: ClassBar;
  readonly #line: Line;
  readonly #parts: readonly FollowerPart[];
  readonly #dot: LaserDot;
  readonly #laid: LaidTexts;
  readonly #ink: InkOfClass;
  readonly #until = new AbortController();
  readonly #edition: string;
  #follow: Follow = joining;
  #runs: Readonly<Record<string, number>> = {};
  #isWarned = false;

  constructor(spec: FollowerSpec) {
    const { deck, cells, broker, id, device } = spec;
    const document = deck.ownerDocument;
    this.#spec = spec;
    this.#dot = new LaserDot(deck);
    this.#laid = new LaidTexts(cells.program);
    this.#ink = new InkOfClass(deck);
    cells.layOver(this.#laid);
    this.#edition = editionOf(deck.deck, cells.program.edits.author);
    this.#bar = new ClassBar(document, { back: () => this.#do({ kind: 'back' }), leave: () => void this.#leave() });
    document.body.append(this.#bar.dock);
    const isReadable = !isEmbedded(broker, location);
    const sendAs = (kind: Heard) => (said: unknown): void =>
      void this.#line.publish(topicFrom(id, kind, device), JSON.stringify(said));
    const { dock } = this.#bar;
    this.#parts = [
      new Voting({ deck, id, dock, isReadable, send: sendAs('vote'), tell: (text) => this.#bar.tell(text) }),
      new Asking({ deck, bar: this.#bar, isReadable, send: sendAs('ask') }),
    ];
    this.#listen(document);
    const here = topicFrom(id, 'here', device);
    this.#line = new Line(window, {
      address: broker,
      client: device,
      will: { topic: here, payload: JSON.stringify({ here: false }) },
      topics: told.map((kind) => topicOf(id, kind)),
    }, {
      onLink: (link) => {
        this.#do({ kind: 'link', link });
        if (link === 'open') this.#sayHere();
      },
      onMessage: (topic, payload) => void this.#hear(topic, payload),
    });
    const beating = setInterval(() => this.#beat(), beat);
    this.#until.signal.addEventListener('abort', () => clearInterval(beating));
    stayAwake(document);
    this.#keepAddress(id);
    this.#show();
  }

  #listen(document: Document): void {
    const { deck, cells } = this.#spec;
    const { signal } = this.#until;
    deck.addEventListener('deck-change', () => this.#keepAddress(this.#spec.id), { signal });
    deck.addEventListener('deck-change', () => this.#lookAround(), { signal });
    watchScroll(document, () => deck.state.view === 'article' && this.#do({ kind: 'moved' }), signal);
    signal.addEventListener('abort', cells.program.subscribe(() => {
      if (this.#laid.isDisturbed) this.#do({ kind: 'moved' });
    }));
    // What is drawn anew may bring folds with it.
    const folds = new MutationObserver(() => this.#fold());
    folds.observe(deck.main, { subtree: true, childList: true });
    signal.addEventListener('abort', () => folds.disconnect());
  }

  #beat(): void {
    this.#sayHere();
    for (const part of this.#parts) part.again();
  }

  #sayHere(): void {
    const { id, device } = this.#spec;
    void this.#line.publish(topicFrom(id, 'here', device), JSON.stringify({ here: true }));
  }

  async #hear(topic: string, payload: Uint8Array<ArrayBuffer>): Promise<void> {
    // What is retained is cleared with nothing.
    if (payload.length === 0) return;
    const opened = await open(topic, this.#spec.id, payload);
    if ('fault' in opened) return this.#do({ kind: 'dropped', fault: opened.fault });
    const { message } = opened;
    const isOfTopic = message.kind === kindIn(topic) || (message.kind === 'end' && kindIn(topic) === 'state');
    this.#do(isOfTopic ? { kind: 'heard', message } : { kind: 'dropped', fault: 'malformed' });
  }

  /** All that happens goes through here. */
  #do(event: FollowEvent): void {
    if (this.#until.signal.aborted) return;
    const before = this.#follow;
    this.#follow = follow(before, event);
    if (this.#follow === before) return;
    // The lecturer's window was loaded anew, and counts anew.
    if (this.#follow.stamp?.since !== before.stamp?.since) this.#sayHere();
    this.#ink.show(before, this.#follow);
    if (this.#follow.phase === 'following') this.#goAlong(before);
    if (before.phase === 'following' && this.#follow.phase === 'away') this.#laid.showDrafts();
    if (this.#follow.phase === 'ended' && before.phase !== 'ended') this.#end();
    this.#show();
  }

  /** Shows what the lecturer shows, where it is new or the reader has just come back. */
  #goAlong(before: Follow): void {
    const { state, pointer, phase } = this.#follow;
    if (state === undefined) return;
    if (before.pointer !== pointer) this.#point();
    const isBack = before.phase !== phase;
    if (!isBack && before.state === state) return;
    const { deck, cells } = this.#spec;
    cells.swapAll();
    this.#laid.lay(textsOf(state, cells.program.edits.author));
    this.#run(state.talk.runs);
    goTo(deck, state.talk, isBack ? undefined : before.state?.talk);
    this.#fold();
    if (before.state?.talk.slide !== state.talk.slide) this.#announce();
    if (state.edition !== this.#edition) this.#warn();
  }

  #run(runs: Readonly<Record<string, number>>): void {
    const due = Object.keys(runs).filter((cell) => runs[cell] !== this.#runs[cell]);
    this.#runs = runs;
    if (due.length > 0) void this.#spec.cells.program.run(due);
  }

  #fold(): void {
    const { phase, state } = this.#follow;
    if (phase === 'following' && state) setFolds(this.#spec.deck.main, state.talk.open);
  }

  /** In the article the dot would be elsewhere than on the slide. */
  #point(): void {
    this.#dot.show(this.#spec.deck.state.view === 'slides' ? this.#follow.pointer : null);
  }

  /** The address leads to the class, after a reload too. */
  #keepAddress(id: string | undefined): void {
    const { hash, pathname, search } = location;
    const wanted = withClass(hash, this.#follow.phase === 'ended' ? undefined : id);
    try {
      if (wanted !== hash) history.replaceState(history.state, '', wanted || pathname + search);
    } catch {
      return; // Browsers refuse when addresses change too fast; the next change writes again.
    }
  }

  /** The reader may have gone elsewhere; from the article to the slides and back is the same place. */
  #lookAround(): void {
    const { state, phase } = this.#follow;
    const { deck } = this.#spec;
    if (phase !== 'following' || state === undefined || isAt(deck, state.talk)) return;
    if (deck.state.view === 'article') return;
    this.#do({ kind: 'moved' });
  }

  #announce(): void {
    const { deck } = this.#spec;
    const slide = slideIn(deck, this.#follow.state!.talk);
    if (slide < 0) return;
    const { title } = deck.deck[slide]!;
    this.#bar.tell(fill(words.moved, { slide: slide + 1, slides: deck.deck.length, title }));
  }

  #warn(): void {
    if (this.#isWarned) return;
    this.#isWarned = true;
    const actions = [{ label: words.stay, do: () => undefined }];
    notify(this.#spec.deck.ownerDocument, 'class-edition', { lines: [words.otherEdition], actions });
  }

  #show(): void {
    const { deck } = this.#spec;
    const { phase, state, dropped } = this.#follow;
    const { dataset } = deck.ownerDocument.documentElement;
    dataset['class'] = phase === 'away' ? 'away' : 'follower';
    this.#bar.element.dataset['dropped'] = String(dropped);
    const slide = state && slideIn(deck, state.talk) + 1;
    this.#bar.show(this.#follow, slide === 0 ? undefined : slide);
    for (const part of this.#parts) part.show(this.#follow);
  }

  #end(): void {
    this.#line.close();
    for (const part of this.#parts) part.end();
    this.#dot.show(null);
    this.#laid.lift();
    this.#ink.clear();
    this.#keepAddress(undefined);
  }

  async #leave(): Promise<void> {
    const { deck, id, device } = this.#spec;
    await this.#line.publish(topicFrom(id, 'here', device), JSON.stringify({ here: false }));
    if (this.#follow.phase !== 'ended') this.#end();
    this.#until.abort();
    this.#bar.dock.remove();
    delete deck.ownerDocument.documentElement.dataset['class'];
  }
}
