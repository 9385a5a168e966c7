/** Lets training run, so many epochs a second, a few at each frame. */
import { Pace } from '../pace.ts';
import type { Runner } from './lab-runner.ts';

/** Who wants little motion sees a new picture this often while training runs, in milliseconds. */
const calmInterval = 700;

export class Player {
  readonly #host: Element;
  readonly #runner: Runner;
  readonly #speed: () => number;
  #pace: Pace | undefined;
  #drawn = 0;

  constructor(host: Element, runner: Runner, speed: () => number) {
    this.#host = host;
    this.#runner = runner;
    this.#speed = speed;
  }

  get playing(): boolean {
    return this.#pace !== undefined;
  }

  play(): void {
    const pace = new Pace();
    this.#pace = pace;
    requestAnimationFrame((now) => this.#tick(now, pace));
  }

  stop(): void {
    this.#pace = undefined;
  }

  /** A slide that is no longer shown stops its lab. A worker that is still busy is not asked for more. */
  #tick(now: number, pace: Pace): void {
    if (this.#pace !== pace) return;
    if (this.#host.closest('[inert]') !== null) {
      this.stop();
      this.#runner.repaint();
      return;
    }
    const due = this.#runner.busy ? 0 : this.#due(now, pace);
    if (due > 0) {
      this.#drawn = now;
      this.#runner.advance(due);
    }
    requestAnimationFrame((next) => this.#tick(next, pace));
  }

  #due(now: number, pace: Pace): number {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return pace.due(now, this.#speed());
    return now - this.#drawn < calmInterval ? 0 : Math.max(1, Math.round((this.#speed() * calmInterval) / 1000));
  }
}
