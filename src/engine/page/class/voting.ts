/** A reader's side of a question to the class: its card, and votes that are sent, and again where one may be lost. */
import type { Vote } from '../../class/ballot.ts';
import type { Follow } from '../../class/follow.ts';
import type { Cast, Poll } from '../../class/messages.ts';
import { fill } from '../../words/fill.ts';
import { polls as words } from '../../words/polls.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { namesOf } from '../kit/storage-names.ts';
import { uniqueName } from '../kit/unique.ts';
import { askedIn, rootOf, textOf } from './asked.ts';
import { BallotCard } from './ballot-card.ts';
import type { FollowerPart } from './follower-part.ts';
import { HeldAnswers } from './held-answers.ts';
import { Voter } from './voter.ts';

export interface VotingSpec {
  deck: SlideDeck;
  /** The class. */
  id: string;
  /** Others at the broker may read what is sent. */
  isReadable: boolean;
  /** Where the card is put. */
  dock: HTMLElement;
  send: (cast: Cast) => void;
  /** Says something once to those who do not see it. */
  tell: (text: string) => void;
}

/** A room does not answer all at once when it is asked to say its votes again: milliseconds. */
const spread = 800;

export class Voting implements FollowerPart {
  readonly #spec: VotingSpec;
  readonly #voter: Voter;
  readonly #held: HeldAnswers;
  #card: BallotCard | undefined;
  /** What the card was made for. */
  #made = '';
  #poll: Poll | undefined;
  #follow: Follow | undefined;
  /** When votes were last asked for. */
  #called = '';

  constructor(spec: VotingSpec) {
    this.#spec = spec;
    const key = namesOf(spec.deck.ownerDocument.documentElement).setting('class-votes');
    this.#voter = new Voter(() => localStorage, key, spec.id, () => uniqueName(crypto));
    this.#held = new HeldAnswers(spec.deck);
  }

  show(follow: Follow): void {
    this.#follow = follow;
    if (follow.phase === 'ended') return this.end();
    const { state, link } = follow;
    this.#poll = state?.poll;
    this.#held.show(state);
    const { question = '', round = 0, call = 0 } = this.#poll ?? {};
    const made = `${question} ${round}`;
    if (made !== this.#made) this.#make(made);
    this.#refresh();
    const called = `${made} ${call} ${follow.stamp?.since} ${link}`;
    if (called !== this.#called && link === 'open') setTimeout(() => this.again(), Math.random() * spread);
    this.#called = called;
  }

  /** Says the vote again: whatever was lost on its way is there after the next time. */
  again(): void {
    const poll = this.#poll;
    const cast = poll && this.#voter.again(poll.question, poll.round);
    if (cast) this.#spec.send(cast);
  }

  end(): void {
    this.#poll = undefined;
    this.#make('');
    this.#held.release();
  }

  #make(made: string): void {
    this.#made = made;
    this.#card?.remove();
    this.#card = undefined;
    const root = this.#poll && rootOf(this.#spec.deck.ownerDocument, this.#poll.question);
    if (this.#poll === undefined || root === undefined) return;
    const { question, round } = this.#poll;
    const voted = this.#voter.voteOn(question, round) ?? this.#voter.voteOn(question, round - 1);
    this.#card = new BallotCard(root, { send: (vote) => this.#send(vote), isReadable: this.#spec.isReadable }, voted);
    this.#spec.dock.append(this.#card.element);
    this.#spec.tell(fill(words.asksNow, { question: textOf(askedIn(root)) }));
  }

  #send(vote: Vote): void {
    if (this.#poll?.phase !== 'open') return;
    this.#spec.send(this.#voter.cast(this.#poll.question, this.#poll.round, vote));
    this.#refresh();
  }

  #refresh(): void {
    const [poll, follow] = [this.#poll, this.#follow];
    if (poll === undefined || follow === undefined) return;
    this.#card?.show({
      isOpen: poll.phase === 'open',
      isConnected: follow.link === 'open',
      voted: this.#voter.voteOn(poll.question, poll.round),
      tally: follow.tally?.question === poll.question ? follow.tally : null,
    });
  }
}
