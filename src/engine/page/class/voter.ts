/** Who votes from this browser: a random name for each class, kept with the votes so that they can be said again. */
import { vote, type Vote } from '../../class/ballot.ts';
import type { Cast } from '../../class/messages.ts';
import { anyNumber, dictionary, fields, list, read, text } from '../../schema/schema.ts';

/** What this browser said in one class. */
interface Voice {
  /** The class. */
  id: string;
  voter: string;
  /** Of the last vote. */
  number: number;
  /** By question and round. */
  votes: Readonly<Record<string, Vote>>;
}

/** Classes that are remembered: the latest. */
const most = 5;

const voices = list(fields({
  id: text(64), voter: text(64), number: anyNumber, votes: dictionary(text(250), vote, 500),
}));

/** Where a browser keeps it; asking for it throws where storage is denied. */
export type Storage = () => Pick<globalThis.Storage, 'getItem' | 'setItem'>;

export class Voter {
  readonly #storage: Storage;
  readonly #key: string;
  readonly #id: string;
  readonly #newName: () => string;
  /** For a browser that keeps nothing. */
  #held: Voice | undefined;

  /** @param id of the class */
  constructor(storage: Storage, key: string, id: string, newName: () => string) {
    [this.#storage, this.#key, this.#id, this.#newName] = [storage, key, id, newName];
  }

  /** What was voted here, in any window of this browser. */
  voteOn(question: string, round: number): Vote | undefined {
    return this.#voice.votes[`${question} ${round}`];
  }

  cast(question: string, round: number, said: Vote): Cast {
    const voice = this.#voice;
    const number = voice.number + 1;
    this.#keep({ ...voice, number, votes: { ...voice.votes, [`${question} ${round}`]: said } });
    return { question, round, voter: voice.voter, number, vote: said };
  }

  /** The vote that was cast last, to be said again. */
  again(question: string, round: number): Cast | undefined {
    const { voter, number } = this.#voice;
    const said = this.voteOn(question, round);
    return said && { question, round, voter, number, vote: said };
  }

  get #voice(): Voice {
    const found = this.#all().find(({ id }) => id === this.#id) ?? this.#held;
    return found ?? (this.#held = { id: this.#id, voter: this.#newName(), number: 0, votes: {} });
  }

  #all(): Voice[] {
    try {
      return read(voices, JSON.parse(this.#storage().getItem(this.#key) ?? '[]')) ?? [];
    } catch {
      return [];
    }
  }

  #keep(voice: Voice): void {
    this.#held = voice;
    const others = this.#all().filter(({ id }) => id !== this.#id);
    try {
      this.#storage().setItem(this.#key, JSON.stringify([voice, ...others].slice(0, most)));
    } catch {
      return; // It counts in this window all the same.
    }
  }
}
