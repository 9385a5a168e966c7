/** A world as bare as that of a worker: neither a page nor Node, and no way from text to code. */
import { createContext, type Context } from 'node:vm';

/** What a worker has beside JavaScript itself, and Node has too. */
const shared = [
  'console', 'structuredClone', 'performance', 'crypto', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob',
  'btoa', 'setTimeout', 'clearTimeout', 'queueMicrotask', 'AbortController', 'Event', 'EventTarget',
] as const;

export const bareWorld = (): Context => createContext(
  Object.fromEntries(shared.map((one) => [one, globalThis[one]])), { codeGeneration: { strings: false, wasm: false } },
);
