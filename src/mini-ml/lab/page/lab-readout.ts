/** The numbers of the lab, for the eye, for tests and for screen readers. */
import type { Progress } from '../session.ts';
import { endWord, meanWords, planeWords, score, shortNumber, shownLoss } from '../words.ts';
import { part, say } from '../../../engine/page/kit/dom.ts';

export class Readout {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  draw({ epoch, train, test, end }: Progress): void {
    const { dataset } = this.#host;
    const loss = shownLoss(train);
    Object.assign(dataset, { epoch, loss, correct: train.correct, count: train.count });
    if (end === undefined) delete dataset['end'];
    else dataset['end'] = end;
    say(part(this.#host, 'epoch'), String(epoch));
    say(part(this.#host, 'score'), score(train));
    say(part(this.#host, 'loss'), shortNumber(train.loss));
    say(part(this.#host, 'mean'), meanWords(train, test));
    say(part(this.#host, 'held'), test.count === 0 ? '' : `test data: ${score(test)}`);
  }

  playing(playing: boolean): void {
    say(part(this.#host, 'play'), playing ? 'Pause' : 'Play');
    this.#host.toggleAttribute('data-playing', playing);
    if (playing) say(part(this.#host, 'status'), 'Training.');
  }

  /** When something has come to rest: the one moment at which it is read aloud. */
  rest(progress: Progress, reason = ''): void {
    const { epoch, train, end } = progress;
    part(this.#host, 'canvas').setAttribute('aria-label', planeWords(progress));
    const ended = end === undefined || (end === 'epochs' && epoch === 0) ? '' : endWord(end, epoch);
    const so = train.count === 0 ? '' : `Epoch ${epoch}. ${score(train)}. Loss ${shortNumber(train.loss)}.`;
    say(part(this.#host, 'status'), [reason, so, ended].filter((words) => words !== '').join(' '));
  }
}
