/** The class in the presenter's window: begun, shown to the room, counted, ended, and brought back after a crash. */
import { newCode } from '../../class/code.ts';
import { editionOf } from '../../class/edition.ts';
import { newKeys } from '../../class/keys.ts';
import { joinLink } from '../../class/link.ts';
import type { Pass } from '../../class/pass.ts';
import type { Invitation } from '../../deck/channel.ts';
import { classes as words } from '../../words/classes.ts';
import { fill, formOf } from '../../words/fill.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { isEmbedded } from '../kit/broker.ts';
import { html, say } from '../kit/dom.ts';
import { button, notify } from '../kit/notice.ts';
import { namesOf } from '../kit/storage-names.ts';
import { uniqueName } from '../kit/unique.ts';
import type { Program } from '../live/program.ts';
import type { Speaker } from '../talk/speaker.ts';
import { AfterClass } from './after-class.ts';
import { loadClassStyle } from './class-style.ts';
import { DeskPanel } from './desk-panel.ts';
import type { DeskPart } from './desk-part.ts';
import { LeadStore, longest, type Lead } from './lead-store.ts';
import { Leader } from './leader.ts';
import { problemOf } from './leader-problem.ts';
import type { Account } from './mqtt.ts';
import { keepPass, keptPass } from './pass-store.ts';
import { PollDesk } from './poll-desk.ts';
import { QuestionDesk } from './question-desk.ts';
import { openRecorder, type Recorder } from './recorder.ts';

export interface DeskSpec {
  deck: SlideDeck;
  program: Program;
  speaker: Speaker;
  /** Where the presenter's tools stand. */
  toolbar: HTMLElement;
  broker: string;
}

export class Desk {
  readonly #spec: DeskSpec;
  readonly #document: Document;
  readonly #store: LeadStore;
  readonly #count: HTMLElement;
  readonly #panel: DeskPanel;
  readonly #parts: readonly DeskPart[];
  /** Other classes of this lecture that were spoken of. */
  readonly #rivals = new Set<string>();
  #pass: Pass | undefined;
  #lead: Lead | undefined;
  #recorder: Recorder | undefined;
  #leader: Leader | undefined;
  #stop: (() => void) | undefined;
  #shows: 'large' | 'small' | undefined;
  /** Why there is no class, after an attempt. */
  #problem = '';

  constructor(spec: DeskSpec) {
    const { deck, toolbar, speaker } = spec;
    this.#spec = spec;
    this.#document = deck.ownerDocument;
    const names = namesOf(this.#document.documentElement);
    this.#store = new LeadStore({ storage: () => indexedDB, place: names.leads, lecture: deck.routes.article });
    this.#pass = keptPass(this.#document);
    this.#count = html(this.#document, 'span', { class: 'class-count', role: 'status' });
    toolbar.append(button(this.#document, words.begin, () => this.#open()), this.#count);
    const after = new AfterClass(deck);
    this.#parts = [new PollDesk({ deck, speaker, toolbar }), new QuestionDesk({ deck, speaker, toolbar }), after];
    this.#panel = new DeskPanel(this.#document, after, {
      begin: (account) => void this.#begin(account),
      show: (size) => this.#show(size),
      end: () => void this.#end(),
      settings: this.#parts.flatMap(({ setting }) => setting ?? []),
    });
    deck.addEventListener('deck-class', () => this.#toggle());
    speaker.overhear({
      hear: (message) => this.#leader?.hear(message),
      lead: (isOverruled) => void (isOverruled ? this.#yield() : this.#resume()),
    });
    if (!speaker.isOverruled) void this.#resume();
  }

  /** Goes on with a class that was on; clears what is left of one that is over. */
  async #resume(): Promise<void> {
    const kept = await this.#store.load();
    if (kept === undefined || this.#leader) return;
    if (kept.isOver || Date.now() - kept.begun > longest) return this.#clear(kept);
    await this.#take({ ...kept, broker: this.#spec.broker });
  }

  async #begin(account: Account | undefined): Promise<void> {
    const { broker } = this.#spec;
    if (account) this.#pass = { ...account, site: new URL(this.#base, location.href).href };
    const code = isEmbedded(broker, location) ? newCode(crypto) : null;
    await this.#take({ keys: newKeys(crypto), code, broker, begun: Date.now(), since: 0, isOver: false });
    this.#show('large');
  }

  /** Takes the lead: what this window says from now on is newer than all that was said before. */
  async #take(kept: Lead): Promise<void> {
    const { deck, program, speaker } = this.#spec;
    const lead = { ...kept, since: Math.max(Date.now(), kept.since + 1) };
    this.#lead = lead;
    await this.#store.save(lead);
    this.#recorder = await openRecorder(deck, lead.keys.id, lead.begun);
    const { author } = program.edits;
    this.#leader = new Leader({
      lead,
      account: this.#pass,
      lecture: deck.routes.article,
      edition: editionOf(deck.deck, author),
      author,
      from: uniqueName(crypto),
      onChange: () => this.#refresh(),
      onHeard: (kind, device, payload) => {
        for (const part of this.#parts) part.hear?.(kind, device, payload);
      },
      onOpen: () => {
        for (const part of this.#parts) part.hearAgain?.();
      },
    });
    for (const part of this.#parts) part.attach(this.#leader, this.#recorder);
    if (speaker.room) this.#leader.show(speaker.room);
    const ending = setTimeout(() => void this.#end(), Math.max(0, lead.begun + longest - Date.now()));
    this.#stop = () => clearTimeout(ending);
    this.#document.documentElement.dataset['class'] = 'leader';
    this.#refresh();
    // Without its style a class looks plain, and is one.
    await loadClassStyle(this.#document).catch(() => undefined);
  }

  async #end(): Promise<void> {
    const [leader, lead] = [this.#leader, this.#lead];
    if (leader === undefined || lead === undefined) return;
    const isOpen = leader.link === 'open';
    await this.#store.save({ ...lead, isOver: true });
    await leader.end();
    this.#close();
    this.#lead = undefined;
    this.#problem = '';
    this.#refresh();
    if (isOpen) await this.#store.remove();
  }

  /** What a broker retains of a class that is over is cleared as soon as it can be reached. */
  async #clear(lead: Lead): Promise<void> {
    const { deck } = this.#spec;
    const leader = new Leader({
      lead: { ...lead, since: Math.max(Date.now(), lead.since + 1) },
      account: this.#pass,
      lecture: deck.routes.article,
      edition: '',
      author: new Map(),
      from: uniqueName(crypto),
      onChange: () => {
        if (leader.link === 'open') void leader.end().then(() => this.#store.remove());
        else if (leader.link !== 'opening') leader.close();
      },
    });
    await Promise.resolve();
  }

  /** Another window of this browser leads the talk, and its class. */
  #yield(): void {
    if (this.#leader === undefined) return;
    this.#close();
    this.#problem = words.elsewhere;
    this.#refresh();
  }

  /** This window leads no class any more. */
  #close(): void {
    this.#leader?.close();
    this.#leader = undefined;
    for (const part of this.#parts) part.detach();
    void this.#recorder?.stop();
    this.#recorder = undefined;
    this.#stop?.();
    this.#show(undefined);
    delete this.#document.documentElement.dataset['class'];
    this.#refresh();
  }

  #open(): void {
    this.#panel.open(this.#needsAccount());
    this.#refresh();
  }

  /** At the embedded broker the private address brings the account; elsewhere the lecturer knows it. */
  #needsAccount(): boolean {
    return this.#pass === undefined && !isEmbedded(this.#spec.broker, location);
  }

  #toggle(): void {
    if (this.#leader === undefined) return this.#open();
    this.#show(this.#shows === 'large' ? 'small' : 'large');
  }

  #show(shows: 'large' | 'small' | undefined): void {
    this.#shows = shows;
    const invitation = shows && this.#invitation(shows === 'large');
    this.#spec.speaker.invite(invitation);
    this.#refresh();
  }

  get #base(): string {
    return this.#document.documentElement.dataset['base'] ?? '/';
  }

  #invitation(isLarge: boolean): Invitation | undefined {
    if (this.#lead === undefined) return undefined;
    const { keys, code } = this.#lead;
    const { deck } = this.#spec;
    const site = new URL(this.#pass?.site ?? this.#base, location.href);
    const slides = new URL(deck.routes.slides.slice(this.#base.length), site).href;
    const address = code === null ? slides : new URL('class/', site).href;
    return { code, address, link: joinLink(slides, keys.id), isLarge };
  }

  #refresh(): void {
    const leader = this.#leader;
    if (leader?.rival !== undefined) this.#tellRival(leader.rival);
    if (leader) this.#problem = problemOf(leader, isEmbedded(this.#spec.broker, location));
    say(this.#count, leader ? this.#line(leader) : this.#problem);
    for (const part of this.#parts) part.refresh();
    this.#panel.refresh({
      invitation: leader && this.#invitation(true),
      problem: this.#problem,
      joined: leader?.joined ?? 0,
      shows: this.#shows,
    });
    if (leader && (leader.link === 'password' || leader.link === 'refused')) {
      this.#close();
      this.#pass = undefined;
    } else if (leader?.isTaken && this.#pass) keepPass(this.#document, this.#pass);
  }

  /** Once: whoever closes it knows. */
  #tellRival(code: string): void {
    if (this.#rivals.has(code)) return;
    this.#rivals.add(code);
    const actions = [{ label: words.stay, do: () => undefined }];
    notify(this.#document, 'class-rival', { lines: [fill(words.another, { code })], actions });
  }

  #line(leader: Leader): string {
    return this.#problem || fill(formOf(words.joined, leader.joined), { count: leader.joined });
  }
}
