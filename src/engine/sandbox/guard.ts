/**
 * The guard: a worker of our own that holds the other end of the cells' port. It counts, checks and copies what comes
 * out, so that neither a flood nor a monster ever reaches the page.
 */
import * as messages from '../cell/messages.ts';
import type { FromGuard, ToGuard, ToWorker } from '../cell/protocol.ts';
import { sanitizeAnswer, sanitizePointed, fieldsOf, Refusal } from './sanitize.ts';
import { limits } from './limits.ts';

const say = (message: FromGuard): void => postMessage(message);

/** One worker's port, from its first word to the next worker. */
class Watch {
  readonly #port: MessagePort;
  #order: ToWorker | undefined;
  /** Answers that are still to come. */
  #due = 0;
  #left: number = limits.messages;

  constructor(port: MessagePort) {
    this.#port = port;
    port.onmessage = (event) => this.#hear(event);
    port.onmessageerror = () => this.#hear(undefined);
  }

  run(order: ToWorker): void {
    this.#order = order;
    this.#due = order.kind === 'run' ? order.cells.length : 1;
    this.#left = limits.messages + this.#due;
    this.#port.postMessage(order);
  }

  close(): void {
    this.#port.onmessage = null;
    this.#port.close();
  }

  #hear(event: MessageEvent<unknown> | undefined): void {
    if (this.#left-- <= 0) return this.#tooMany();
    const sent = fieldsOf(event?.data);
    const order = this.#order;
    if (!order) return sent['kind'] === 'up' ? say({ kind: 'up' }) : undefined;
    if (sent['run'] !== order.run || this.#due === 0) return undefined;
    if (sent['kind'] === 'alive') return say({ kind: 'alive', run: order.run });
    if (sent['kind'] === 'cell' && order.kind === 'run') return this.#cell(sent, order);
    if (sent['kind'] === 'pointed' && order.kind === 'point') return this.#pointed(sent, order);
    return undefined;
  }

  /** What cannot be read has changed nothing. */
  #pointed(sent: Readonly<Record<string, unknown>>, { run }: ToWorker): void {
    this.#due -= 1;
    try {
      say({ kind: 'pointed', run, ...sanitizePointed(sent) });
    } catch {
      say({ kind: 'pointed', run, state: 0, isWhole: false });
    }
  }

  #cell(sent: Readonly<Record<string, unknown>>, { run }: ToWorker): void {
    this.#due -= 1;
    try {
      say({ kind: 'cell', run, ...sanitizeAnswer(sent) });
    } catch (problem) {
      const words = problem instanceof Refusal ? problem.words : messages.unreadableOutput();
      say({ kind: 'cell', run, shown: [], error: { kind: 'limit', ...words } });
    }
  }

  #tooMany(): void {
    this.close();
    say({ kind: 'refused', run: this.#order?.run ?? 0, error: { kind: 'limit', ...messages.tooManyMessages() } });
  }
}

let watch: Watch | undefined;

onmessage = ({ data, ports: [port] }: MessageEvent<ToGuard>) => {
  if (data.kind !== 'attach') return watch?.run(data);
  watch?.close();
  watch = port && new Watch(port);
};
