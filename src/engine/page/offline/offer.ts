/** A new edition: offered in one line, once nobody presents, and taken when every open page of the course agrees. */
import { agreement } from '../../offline/agreement.ts';
import { offline } from '../../words/offline.ts';
import { notify } from '../kit/notice.ts';
import { askOf } from './ask.ts';
import { hold, type Presenting } from './presenting.ts';

export interface OfferWorld {
  document: Document;
  registration: ServiceWorkerRegistration;
  serviceWorker: ServiceWorkerContainer;
  presenting: Presenting;
  base: string;
}

export function offerEditions(world: OfferWorld): void {
  const { registration, serviceWorker, presenting } = world;
  const edition = new Offer(world);
  const look = (): void => void (registration.waiting && edition.make());
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  serviceWorker.addEventListener('controllerchange', () => edition.come());
  presenting.onChange((isNow) => (isNow ? edition.withdraw() : look()));
  look();
}

class Offer {
  readonly #world: OfferWorld;
  #release: (() => void) | undefined;
  #isDue = false;
  #close = (): void => undefined;

  constructor(world: OfferWorld) {
    this.#world = world;
  }

  async make(): Promise<void> {
    if (this.#isDue) return;
    this.#isDue = true;
    await this.#world.presenting.nobody();
    if (this.#isDue) this.#say([offline.newEdition]);
  }

  withdraw(): void {
    this.#isDue = false;
    this.#close();
  }

  /** Another worker answers from now on: a page that has agreed to it begins anew. */
  come(): void {
    if (this.#release) this.#world.document.location.reload();
  }

  #say(lines: readonly string[]): void {
    const actions = [
      { label: offline.reload, do: () => this.#agree() },
      { label: offline.later, do: () => undefined },
    ];
    this.#close = notify(this.#world.document, 'edition', { lines, actions });
  }

  /** The worker of now knows its pages; when all have agreed, the one that waits is let in. */
  #agree(): 'stay' {
    const { registration, base, document } = this.#world;
    this.#release ??= hold(document.defaultView!.navigator.locks, agreement(base));
    const { active, waiting } = registration;
    if (!active || !waiting) document.location.reload();
    else {
      askOf(active)({ wish: 'agree', path: '' }, ({ kind }) => {
        if (kind === 'others') this.#say([offline.newEdition, offline.others]);
        else askOf(waiting)({ wish: 'begin', path: '' }, () => undefined);
      });
    }
    return 'stay';
  }
}
