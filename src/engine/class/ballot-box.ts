/**
 * The votes of a class at the lecturer's: who has voted what in each round of each question. What comes is a
 * stranger's, so that it is bounded for each device and in all, and checked against the question before it counts.
 */
import { fits, type Ballot, type Vote } from './ballot.ts';
import { Bucket } from './bucket.ts';
import { readCast, type Poll } from './messages.ts';
import { tallyOf, type Tally } from './tally.ts';

/** A question as it was put to the class. */
export interface Asked {
  question: string;
  /** What it asks, and its options, in words. */
  text: string;
  options: readonly string[];
  ballot: Ballot;
}

export interface Round {
  /** Milliseconds. */
  opened: number;
  closed: number | null;
  /** By voter, a random name. */
  votes: Map<string, Held>;
}

export interface Held {
  number: number;
  vote: Vote;
}

export interface Asking extends Asked {
  rounds: Round[];
}

export type Dropped = 'malformed' | 'flood' | 'late' | 'forged' | 'replayed' | 'unfit' | 'full';
export type Heard = 'counted' | 'known' | Dropped;

/** What one device may say, with all that it says again; and all together: more than a hall says in a second. */
const ofDevice = { most: 20, perSecond: 2 };
const ofAll = { most: 4000, perSecond: 2000 };
/** Voters of a round, and devices that are remembered. */
const most = { voters: 5000, devices: 10_000, rounds: 20 };
/** A vote that was on its way when the question was closed still counts: milliseconds. */
export const grace = 3000;

export class BallotBox {
  readonly askings: Asking[];
  #poll: Poll | undefined;
  readonly #all: Bucket;
  readonly #devices = new Map<string, { bucket: Bucket; voter: string | undefined }>();
  readonly dropped = new Map<Dropped, number>();

  constructor(now: number, askings: readonly Asking[] = [], poll?: Poll) {
    this.askings = [...askings];
    this.#poll = poll;
    this.#all = new Bucket(ofAll, now);
  }

  get poll(): Poll | undefined {
    return this.#poll;
  }

  /** The question that is put to the class. */
  get asking(): Asking | undefined {
    return this.askings.find(({ question }) => question === this.#poll?.question);
  }

  /** Opens a question: a further round where it was opened before. */
  open(asked: Asked, now: number): void {
    const known = this.askings.find(({ question }) => question === asked.question);
    const asking = known ?? { ...asked, rounds: [] };
    if (!known) this.askings.push(asking);
    if (asking.rounds.length >= most.rounds) return;
    asking.rounds.push({ opened: now, closed: null, votes: new Map() });
    this.#poll = { question: asked.question, round: asking.rounds.length, phase: 'open', call: 1 };
  }

  close(now: number): void {
    this.#turn('closed', now);
  }

  reopen(): void {
    this.#turn('open', null);
  }

  /** Takes the question away. */
  dismiss(now: number): void {
    if (this.#poll?.phase === 'open') this.close(now);
    this.#poll = undefined;
  }

  /** Asks all devices to say again what they have said: something may have been lost on its way. */
  call(): void {
    if (this.#poll) this.#poll = { ...this.#poll, call: this.#poll.call + 1 };
  }

  hear(device: string, payload: Uint8Array, now: number): Heard {
    const heard = this.#hear(device, payload, now);
    if (heard !== 'counted' && heard !== 'known') this.dropped.set(heard, (this.dropped.get(heard) ?? 0) + 1);
    return heard;
  }

  get tally(): Tally | undefined {
    const asking = this.asking;
    if (asking === undefined) return undefined;
    return tallyOfAsking(asking);
  }

  get #round(): Round | undefined {
    return this.asking?.rounds[(this.#poll?.round ?? 0) - 1];
  }

  #turn(phase: Poll['phase'], closed: number | null): void {
    const round = this.#round;
    if (this.#poll === undefined || round === undefined) return;
    round.closed = closed;
    this.#poll = { ...this.#poll, phase, call: this.#poll.call + 1 };
  }

  #hear(device: string, payload: Uint8Array, now: number): Heard {
    const known = this.#deviceOf(device, now);
    if (known === undefined || !known.bucket.take(1, now) || !this.#all.take(1, now)) return 'flood';
    const cast = readCast(payload);
    if (cast === undefined) return 'malformed';
    const [asking, round] = [this.asking, this.#round];
    if (asking?.question !== cast.question || this.#poll?.round !== cast.round || round === undefined) return 'late';
    if (round.closed !== null && now - round.closed > grace) return 'late';
    // A connection speaks for one voter: whoever makes up many needs as many connections.
    if (known.voter !== undefined && known.voter !== cast.voter) return 'forged';
    if (!fits(asking.ballot, cast.vote)) return 'unfit';
    known.voter = cast.voter;
    return keep(round, cast.voter, { number: cast.number, vote: cast.vote });
  }

  #deviceOf(device: string, now: number): { bucket: Bucket; voter: string | undefined } | undefined {
    const known = this.#devices.get(device);
    if (known !== undefined || this.#devices.size >= most.devices) return known;
    const made = { bucket: new Bucket(ofDevice, now), voter: undefined };
    this.#devices.set(device, made);
    return made;
  }
}

/** The last two rounds stand beside each other. */
export function tallyOfAsking({ question, ballot, rounds }: Asking): Tally {
  const first = Math.max(0, rounds.length - 2);
  const told = rounds.slice(first).map(({ votes }, at) =>
    tallyOf(ballot, first + at + 1, [...votes.values()].map(({ vote }) => vote)));
  return { question, kind: ballot.kind, rounds: told };
}

/** A vote that was heard before is no fault: devices say it again. */
function keep({ votes }: Round, voter: string, held: Held): Heard {
  const before = votes.get(voter);
  if (before?.number === held.number) return isSame(before.vote, held.vote) ? 'known' : 'forged';
  if (before && before.number > held.number) return 'replayed';
  if (!before && votes.size >= most.voters) return 'full';
  votes.set(voter, held);
  return 'counted';
}

const isSame = (one: Vote, other: Vote): boolean => JSON.stringify(one) === JSON.stringify(other);
