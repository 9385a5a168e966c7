/** The thread in which TypeScript checks lectures: it fills memory quickly, and here it may not fill much. */
import { parentPort, workerData } from 'node:worker_threads';
import { createChecker, type CheckerWorld } from './check.ts';
import type { Checked, CheckJob } from './checking.ts';

const port = parentPort;
if (!port) throw new Error('check-thread.ts runs as a worker thread.');
const checker = createChecker(workerData as CheckerWorld);

port.on('message', ({ cells, imports }: CheckJob) => {
  const problems = checker.check(cells, imports?.place);
  const checked: Checked = {
    problems,
    elsewhere: imports ? checker.checkFiles(imports.folders) : [],
    names: checker.names(),
    ...(imports && { declarations: checker.declarations() }),
  };
  port.postMessage(checked);
});
