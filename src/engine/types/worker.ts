/** The checker of types: a worker of our own that holds TypeScript, and the declarations of all that cells may use. */
import { createCellChecker, type CheckPlace } from './checker.ts';
import { findingsIn } from './findings.ts';
import { declaredFiles } from './declared.ts';
import type { CheckAnswer, CheckOrder, DeclareOrder } from './protocol.ts';

/** Put here by the bundler. */
declare const declarations: Readonly<Record<string, string>>;
declare const librarySources: Readonly<Record<string, string>>;

let checker = createCellChecker(declaredFiles(declarations), librarySources);
let place: CheckPlace | undefined;
const say = (answer: CheckAnswer): void => postMessage(answer);

onmessage = ({ data }: MessageEvent<CheckOrder | DeclareOrder>) => {
  if ('files' in data) return declare(data);
  const { version, cells } = data;
  say({ version, findings: findingsIn(cells, checker.check(cells, place)) });
};

function declare({ files, folder, froms }: DeclareOrder): void {
  checker = createCellChecker(declaredFiles({ ...declarations, ...files }), librarySources);
  place = { folder, froms, files: {} };
}
