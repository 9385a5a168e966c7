/** The thread in which TypeScript checks lectures: it fills memory quickly, and here it may not fill much. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledCell } from '../../cell/cell.ts';
import { createChecker, type CheckerWorld } from './check.ts';
import type { Checked } from './checking.ts';

const port = parentPort;
if (!port) throw new Error('check-thread.ts runs as a worker thread.');
const checker = createChecker(workerData as CheckerWorld);

port.on('message', (cells: readonly CompiledCell[]) => {
  const checked: Checked = { problems: checker.check(cells), names: checker.names() };
  port.postMessage(checked);
});
