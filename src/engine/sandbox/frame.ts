/**
 * The relay inside the sandboxed frame: it starts and ends workers and runs no reader's code itself. It hears its
 * parent once, takes a port, and from then on that port only.
 */
import type { FromFrame, ToFrame } from '../cell/protocol.ts';

interface Policy {
  createScriptURL(url: string): string;
}

interface Realm {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

const rules: Policy = {
  createScriptURL(url) {
    if (!url.startsWith('blob:null/')) throw new TypeError('not a worker of this frame');
    return url;
  },
};

type HandOver = Exclude<ToFrame, { kind: 'prepare' | 'stop' }>;

class Relay {
  readonly #port: MessagePort;
  readonly #policy: Policy;
  #runtime = '';
  #worker: Worker | undefined;
  /** The worker that waits. */
  #spare: Worker | undefined;
  /** Of the worker that was handed its port last. */
  #generation = 0;

  constructor(port: MessagePort, policy: Policy) {
    this.#port = port;
    this.#policy = policy;
    port.onmessage = ({ data, ports: [to] }: MessageEvent<ToFrame>) => this.#hear(data, to);
    this.#say({ kind: 'ready' });
  }

  #hear(data: ToFrame, to: MessagePort | undefined): void {
    if (data.kind === 'prepare') {
      this.#spare ??= this.#begin(this.#runtime ||= data.runtime ?? '');
      return;
    }
    this.#worker?.terminate();
    this.#worker = undefined;
    if (data.kind !== 'stop' && to) this.#handOver(data, to);
  }

  #say(message: FromFrame): void {
    this.#port.postMessage(message);
  }

  #failed(message: string): void {
    this.#say({ kind: 'failed', generation: this.#generation, message });
  }

  #begin(source: string): Worker {
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(this.#policy.createScriptURL(url));
    URL.revokeObjectURL(url);
    worker.onerror = (event) => {
      event.preventDefault();
      if (worker === this.#spare) this.#spare = undefined;
      if (worker === this.#worker) this.#failed(event.message);
    };
    return worker;
  }

  #handOver(data: HandOver, to: MessagePort): void {
    const { generation } = data;
    this.#generation = generation;
    try {
      this.#worker = data.kind === 'start' ? this.#begin(data.source) : this.#spare;
      if (data.kind === 'take') this.#spare = undefined;
      if (!this.#worker) return this.#failed('no worker waits');
      this.#worker.postMessage(data.kind === 'start' ? null : data.cells, [to]);
      this.#say({ kind: 'started', generation });
    } catch (problem) {
      this.#failed(String(problem));
    }
  }
}

/** Outside a sandbox this script does nothing. */
if (self.origin === 'null') {
  const policy = (self as Realm).trustedTypes?.createPolicy('lectures', rules) ?? rules;
  addEventListener('message', function take({ source, ports: [port] }) {
    if (source !== parent || !port) return;
    removeEventListener('message', take);
    new Relay(port, policy);
  });
}
