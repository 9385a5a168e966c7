/** The worker's side of the protocol. */

import type { Answer, Request } from './protocol.ts';
import { neuronMaps } from './maps.ts';
import { paintRegion, profile } from './region.ts';
import { Session } from './session.ts';

/** Answers requests one after the other; the first must begin a session. */
export class Answering {
  #session: Session | undefined;

  answer({ run, begin, values, epochs, stopAt, region, maps }: Request): Answer {
    if (begin !== undefined) this.#session = new Session(begin.state, begin.curve);
    const session = this.#session;
    if (session === undefined) throw new Error('The first request must begin a session.');
    if (values !== undefined) session.setValues(values);
    session.stopAt = stopAt;
    session.advance(epochs);
    return {
      run,
      progress: session.progress(),
      pixels: paintRegion(session.model, region),
      size: region.size,
      profile: region.axis ? profile(session.model, region) : [],
      maps: maps ? neuronMaps(session.model, session.settings, region) : undefined,
    };
  }
}
