/** The compiler: a worker of our own, so that a text that is hard to read does not hold up the page. */
import type { FromCompiler, ReadOrder } from '../cell/protocol.ts';
import { createReader } from './read-program.ts';

/** Put here by the bundler: every name that can be imported, by its module. */
declare const libraryNames: Readonly<Record<string, readonly string[]>>;

const read = createReader(new Map(Object.entries(libraryNames).map(([module, names]) => [module, new Set(names)])));
const say = (message: FromCompiler): void => postMessage(message);

onmessage = ({ data: { version, ...order } }: MessageEvent<ReadOrder>) => {
  const reading = read(order, (id) => say({ kind: 'reading', version, id }));
  say({ kind: 'read', version, ...reading });
};
