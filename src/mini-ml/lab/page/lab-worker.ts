/** The training worker: our own code, from our own origin. */
import { Answering } from '../answer.ts';
import type { Answer, Request } from '../protocol.ts';

interface Scope {
  addEventListener(type: 'message', listen: (event: MessageEvent<Request>) => void): void;
  postMessage(answer: Answer, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;
const answering = new Answering();

scope.addEventListener('message', ({ data }) => {
  const answer = answering.answer(data);
  scope.postMessage(answer, [answer.pixels.buffer]);
});
