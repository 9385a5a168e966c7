/** The checker of types: a worker of our own that holds TypeScript, and the declarations of all that cells may use. */
import { createCellChecker } from './checker.ts';
import { findingsIn } from './findings.ts';
import { declaredFiles } from './declared.ts';
import type { CheckAnswer, CheckOrder } from './protocol.ts';

/** Put here by the bundler. */
declare const declarations: Readonly<Record<string, string>>;
declare const librarySources: Readonly<Record<string, string>>;

const checker = createCellChecker(declaredFiles(declarations), librarySources);
const say = (answer: CheckAnswer): void => postMessage(answer);

onmessage = ({ data: { version, cells } }: MessageEvent<CheckOrder>) => {
  say({ version, findings: findingsIn(cells, checker.check(cells)) });
};
