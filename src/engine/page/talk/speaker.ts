/** Says to the audience what the presenter shows: at once, and again every second for who has missed it. */
import {
  isNews, type Invitation, type Message, type PenStroke, type Pointer, type Stamp, type TalkState,
} from '../../deck/channel.ts';
import { noStrokes, type Ink } from '../../deck/ink.ts';
import type { TalkLine } from './talk-line.ts';

export interface SpeakerWorld {
  line: TalkLine;
  /** A name for this window that no other has. */
  from: string;
  now: () => number;
  /** Who listens, who leads, or what is held back has changed. */
  onChange: () => void;
}

/** Whoever hears as well what the audience hears: a class. */
export interface Overhearer {
  hear(message: Message): void;
  /** Another window leads the talk now, or this one again. */
  lead(isOverruled: boolean): void;
}

/** A window of the audience that has said nothing for so many milliseconds is gone. */
const patience = 4000;

export class Speaker {
  readonly #world: SpeakerWorld;
  readonly #audience = new Map<string, number>();
  #since: number;
  #sequence = 0;
  #pointings = 0;
  #strokes = 0;
  #inkings = 0;
  /** What is drawn, and what of it the audience sees; nothing as long as nobody has drawn. */
  #ink: Ink | undefined;
  #shownInk: Ink | undefined;
  #state: TalkState | undefined;
  #published: TalkState | undefined;
  #rival: Stamp | undefined;
  #isHeld = false;
  #invitation: Invitation | undefined;
  #tally: unknown;
  #question: string | undefined;
  readonly #others = new Set<Overhearer>();

  constructor(world: SpeakerWorld) {
    this.#world = world;
    this.#since = world.now();
    world.line.listen((message) => this.#hear(message));
  }

  /** How many windows follow. */
  get audience(): number {
    return this.#audience.size;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** What the audience sees. */
  get room(): TalkState | undefined {
    return this.#published;
  }

  /** True while another window, opened later, leads the talk. */
  get isOverruled(): boolean {
    return this.#rival !== undefined;
  }

  /** What the presenter sees. The audience sees it too; while it is frozen, only whether the screen is covered. */
  publish(state: TalkState): void {
    this.#state = state;
    const shown = this.#isHeld && this.#published ? { ...this.#published, screen: state.screen } : state;
    if (JSON.stringify(shown) === JSON.stringify(this.#published)) return;
    this.#published = shown;
    this.#sequence += 1;
    this.#repeat();
    this.#world.onChange();
  }

  /** The screen alone, while the presenter looks around. */
  cover(screen: TalkState['screen']): void {
    if (this.#state) this.publish({ ...this.#state, screen });
  }

  /** What is drawn on the slides. While the audience is frozen, it sees what it saw. */
  draw(ink: Ink): void {
    this.#ink = ink;
    if (this.#isHeld) return;
    const before = this.#shownInk ?? {};
    this.#shownInk = ink;
    this.#inkings += 1;
    const slides = new Set([...Object.keys(before), ...Object.keys(ink)]);
    for (const slide of slides) if (before[slide] !== ink[slide]) this.#tellInk(slide);
  }

  /** The stroke that the pen is at. */
  stroke(stroke: PenStroke): void {
    if (this.#isHeld) return;
    this.#strokes += 1;
    this.#tell({ kind: 'stroke', stamp: this.#stamp(this.#strokes), ...stroke });
  }

  /** Freezes the audience; all that follows is shown at once in the end. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (this.#state) this.publish(this.#state);
    if (this.#ink) this.draw(this.#ink);
    this.#world.onChange();
  }

  /** Shows the audience how a class is joined, or no more. */
  invite(invitation: Invitation | undefined): void {
    this.#invitation = invitation;
    this.#sequence += 1;
    this.#repeat();
  }

  /** Shows the audience how a class has answered, or no more. */
  showTally(tally: unknown): void {
    this.#tally = tally;
    this.#sequence += 1;
    this.#repeat();
  }

  /** Shows the audience what a reader has asked, or no more. */
  showQuestion(question: string | undefined): void {
    this.#question = question;
    this.#sequence += 1;
    this.#repeat();
  }

  /** @returns what ends it. */
  overhear(other: Overhearer): () => void {
    this.#others.add(other);
    return () => this.#others.delete(other);
  }

  point(pointer: Pointer): void {
    this.#pointings += 1;
    this.#tell({ kind: 'pointer', stamp: this.#stamp(this.#pointings), pointer });
  }

  /** Takes the lead back from another window. */
  lead(): void {
    this.#since = Math.max(this.#world.now(), (this.#rival?.since ?? 0) + 1);
    this.#rival = undefined;
    for (const other of this.#others) other.lead(false);
    this.#repeat();
    this.#world.onChange();
  }

  /** Every second: nobody who missed a message stays behind for longer. */
  tick(): void {
    const before = this.#audience.size;
    for (const [name, heard] of this.#audience) {
      if (this.#world.now() - heard > patience) this.#audience.delete(name);
    }
    if (this.#audience.size !== before) this.#world.onChange();
    this.#repeat();
  }

  #repeat(): void {
    if (this.#published === undefined) return;
    const [stamp, invitation] = [this.#stamp(this.#sequence), this.#invitation];
    const beside = { ...(invitation && { invitation }), tally: this.#tally, question: this.#question };
    this.#tell({ kind: 'state', stamp, state: this.#published, ...beside });
    if (this.#shownInk) this.#tellInk(this.#published.slide);
  }

  #tellInk(slide: string): void {
    const strokes = this.#shownInk?.[slide] ?? noStrokes;
    this.#tell({ kind: 'ink', stamp: this.#stamp(this.#inkings), slide, strokes });
  }

  #tell(message: Message): void {
    this.#world.line.tell(message);
    for (const other of this.#others) other.hear(message);
  }

  #stamp(sequence: number): Stamp {
    return { from: this.#world.from, since: this.#since, sequence };
  }

  #hear(message: Message): void {
    if (message.kind === 'state') return this.#compare(message.stamp);
    if (message.kind !== 'here' && message.kind !== 'gone') return;
    const before = this.#audience.size;
    if (message.kind === 'gone') this.#audience.delete(message.from);
    else this.#audience.set(message.from, this.#world.now());
    if (message.kind === 'here' && message.asks) this.#repeat();
    if (this.#audience.size !== before) this.#world.onChange();
  }

  #compare(stamp: Stamp): void {
    if (stamp.from === this.#world.from || !isNews(this.#rival ?? this.#stamp(this.#sequence), stamp)) return;
    const isNew = this.#rival === undefined;
    this.#rival = stamp;
    if (!isNew) return;
    for (const other of this.#others) other.lead(true);
    this.#world.onChange();
  }
}
