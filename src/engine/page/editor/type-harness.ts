/** A program of one cell, and a checker of types that answers when a test says so. */
import { compileCell } from '../../cell/compile.ts';
import type { CheckOrder, TypeFinding } from '../../types/protocol.ts';
import { untouched } from '../live/edits.ts';
import type { CellStatus } from '../live/outcomes.ts';
import { TypeChecks, type TypeWorker } from './type-checks.ts';

export function createHarness() {
  const program = { text: 'const n = 1;', status: 'ok' as CellStatus, isReadable: true };
  const orders: CheckOrder[] = [];
  const told: Record<string, readonly TypeFinding[]>[] = [];
  const timers = new Map<() => void, number>();
  let ends = 0;
  let worker: TypeWorker | undefined;
  const checks = new TypeChecks({
    program: {
      edits: untouched(new Map([['data', program.text]])),
      isMoving: false,
      cell: (id) => ({
        id, text: program.text, status: program.status, isEdited: true, shown: undefined, error: undefined,
        compiled: program.isReadable ? compileCell({ id, source: program.text, defines: true }) : undefined,
      }),
    },
    startWorker: () => (worker = {
      postMessage: (order) => void orders.push(order), terminate: () => void ends++, onmessage: null, onerror: null,
    }),
    after: (milliseconds, callback) => {
      timers.set(callback, milliseconds);
      return () => timers.delete(callback);
    },
    onFindings: (found) => void told.push(Object.fromEntries(found)),
  });
  return {
    checks, program, orders, told,
    ended: () => ends,
    /** What waits no longer than so many milliseconds is done. */
    pass(most = 1000) {
      const due = [...timers].filter(([, milliseconds]) => milliseconds <= most).map(([callback]) => callback);
      for (const callback of due) timers.delete(callback);
      for (const callback of due) callback();
    },
    answer(findings: readonly TypeFinding[]) {
      const data = { version: orders.at(-1)!.version, findings };
      worker?.onmessage?.({ data } as MessageEvent<typeof data>);
    },
  };
}
