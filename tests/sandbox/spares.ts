/** Messages that a page sends to its frames, workers and ports, counted; whoever needs a spare worker waits for it. */

export interface Sent {
  reads: number;
  starts: number;
  runs: number;
}

export const sent: Sent = { reads: 0, starts: 0, runs: 0 };

/** Spare workers that were asked for, and those that were given their cells. */
export const spares = { prepared: 0, taken: 0 };

let listeners: (() => void)[] = [];

function count(message: unknown): void {
  const { kind, cells } = { ...(message as { kind?: string; cells?: unknown }) };
  if (kind === 'start' || kind === 'take') sent.starts += 1;
  if (kind === 'take') spares.taken += 1;
  else if (kind === 'run') sent.runs += 1;
  else if (kind === 'prepare') prepared();
  else if (cells) sent.reads += 1;
}

function prepared(): void {
  spares.prepared += 1;
  const told = listeners;
  listeners = [];
  for (const tell of told) tell();
}

for (const { prototype } of [Worker, MessagePort]) {
  const send = prototype.postMessage as (...given: unknown[]) => void;
  prototype.postMessage = function (this: object, ...given: unknown[]) {
    count(given[0]);
    Reflect.apply(send, this, given);
  };
}

/** Resolves when a worker waits for its cells. */
export async function spareWaits(): Promise<void> {
  if (spares.prepared > spares.taken) return;
  await new Promise<void>((done) => listeners.push(done));
}
