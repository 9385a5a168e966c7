/**
 * What the readers of a class say unasked, at the lecturer's. It is a stranger's: bounded for each device and in all,
 * checked, and kept as text. Devices say it again after a lost connection: it counts once however often it comes.
 */
import { most as mostOf, pause, type Ask } from './ask.ts';
import { Bucket } from './bucket.ts';
import { readAsk } from './messages.ts';
import type { ReaderQuestion } from './record.ts';
import { Signals } from './signals.ts';

export type Dropped = 'flood' | 'malformed' | 'often' | 'full';
export type Heard = 'counted' | 'known' | Dropped;

export interface BoxWorld {
  /** Whether the lecture has this slide, and on it this cell: ids of another edition name nothing. */
  isPlace: (slide: string, cell?: string) => boolean;
}

/** What one device may say, with all that it says again; and all together. */
const ofDevice = { most: 20, perSecond: 1 };
const ofAll = { most: 2000, perSecond: 500 };
/** Questions that were not heard at their time come together when the connection is back. */
const questionsOfDevice = { most: 3, perSecond: 1000 / pause.question };
/** Devices that are remembered, and questions that are kept. */
const most = { devices: 10_000, questions: 500 };

interface Device {
  all: Bucket;
  questions: Bucket;
  /** What it has asked. */
  asked: Set<string>;
}

export class QuestionBox {
  readonly signals = new Signals();
  readonly dropped = new Map<Dropped, number>();
  readonly #world: BoxWorld;
  readonly #all: Bucket;
  readonly #devices = new Map<string, Device>();
  /** What was asked before the lecturer's window was loaded anew, by whomever. */
  readonly #before: ReadonlySet<string>;
  #questions: readonly ReaderQuestion[];

  constructor(world: BoxWorld, now: number, questions: readonly ReaderQuestion[] = []) {
    this.#world = world;
    this.#all = new Bucket(ofAll, now);
    this.#questions = questions;
    this.#before = new Set(questions.map(({ slide, text }) => keyOf(slide, text)));
  }

  /** In the order in which they came. No two have the same time: it names a question. */
  get questions(): readonly ReaderQuestion[] {
    return this.#questions;
  }

  question(at: number): ReaderQuestion | undefined {
    return this.#questions.find((one) => one.at === at);
  }

  hear(device: string, payload: Uint8Array, now: number): Heard {
    const heard = this.#hear(device, payload, now);
    if (heard !== 'counted' && heard !== 'known') this.dropped.set(heard, (this.dropped.get(heard) ?? 0) + 1);
    return heard;
  }

  /** Stars a question, hides it, or takes that back. */
  mark(at: number, marks: Partial<Pick<ReaderQuestion, 'isStarred' | 'isHidden'>>): void {
    this.#questions = this.#questions.map((one) => (one.at === at ? { ...one, ...marks } : one));
  }

  #hear(name: string, payload: Uint8Array, now: number): Heard {
    const device = this.#deviceOf(name, now);
    if (device === undefined || !device.all.take(1, now) || !this.#all.take(1, now)) return 'flood';
    const said = readAsk(payload);
    if (said === undefined) return 'malformed';
    if (said.kind === 'question') return this.#take(device, said, now);
    const isNew = said.kind === 'fast'
      ? this.signals.sayFast(name, now)
      : this.signals.sayLost(name, this.#slideOf(said), this.#cellOf(said), now);
    return isNew ? 'counted' : 'known';
  }

  #take(device: Device, said: Ask & { kind: 'question' }, now: number): Heard {
    const slide = this.#slideOf(said);
    const key = keyOf(slide, said.words);
    if (device.asked.has(key) || this.#before.has(key)) return 'known';
    if (device.asked.size >= mostOf.questions || !device.questions.take(1, now)) return 'often';
    const kept = this.#withRoom();
    if (kept === undefined) return 'full';
    device.asked.add(key);
    const at = Math.max(now, (kept.at(-1)?.at ?? -Infinity) + 1);
    this.#questions = [...kept, { text: said.words, slide, at, isStarred: false, isHidden: false }];
    return 'counted';
  }

  /** Where the list is full, the oldest of those that were hidden makes room. */
  #withRoom(): readonly ReaderQuestion[] | undefined {
    if (this.#questions.length < most.questions) return this.#questions;
    const left = this.#questions.findIndex(({ isHidden, isStarred }) => isHidden && !isStarred);
    return left < 0 ? undefined : this.#questions.toSpliced(left, 1);
  }

  #slideOf({ slide }: { slide: string }): string {
    return this.#world.isPlace(slide) ? slide : '';
  }

  #cellOf({ slide, cell }: Ask & { kind: 'lost' }): string | undefined {
    return cell !== undefined && this.#world.isPlace(slide, cell) ? cell : undefined;
  }

  #deviceOf(name: string, now: number): Device | undefined {
    const known = this.#devices.get(name);
    if (known !== undefined || this.#devices.size >= most.devices) return known;
    const [all, questions] = [new Bucket(ofDevice, now), new Bucket(questionsOfDevice, now)];
    const made = { all, questions, asked: new Set<string>() };
    this.#devices.set(name, made);
    return made;
  }
}

const keyOf = (slide: string, words: string): string => `${slide}\n${words}`;
