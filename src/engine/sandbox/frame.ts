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

function relay(port: MessagePort, policy: Policy): void {
  const say = (message: FromFrame): void => port.postMessage(message);
  let worker: Worker | undefined;

  function start(generation: number, source: string, to: MessagePort): void {
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    try {
      worker = new Worker(policy.createScriptURL(url));
      worker.onerror = (event) => {
        event.preventDefault();
        say({ kind: 'failed', generation, message: event.message });
      };
      worker.postMessage(null, [to]);
      say({ kind: 'started', generation });
    } catch (problem) {
      say({ kind: 'failed', generation, message: String(problem) });
    }
    URL.revokeObjectURL(url);
  }

  port.onmessage = ({ data, ports: [to] }: MessageEvent<ToFrame>) => {
    worker?.terminate();
    worker = undefined;
    if (data.kind === 'start' && to) start(data.generation, data.source, to);
  };
  say({ kind: 'ready' });
}

/** Outside a sandbox this script does nothing. */
if (self.origin === 'null') {
  const policy = (self as Realm).trustedTypes?.createPolicy('lectures', rules) ?? rules;
  addEventListener('message', function take({ source, ports: [port] }) {
    if (source !== parent || !port) return;
    removeEventListener('message', take);
    relay(port, policy);
  });
}
