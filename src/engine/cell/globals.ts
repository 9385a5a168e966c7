/** The names of JavaScript itself that a cell may read: the same in every browser and at build time. */
const names = [
  'undefined', 'NaN', 'Infinity', 'console', 'Math', 'Date', 'Number', 'String', 'Boolean', 'BigInt', 'Symbol',
  'Object', 'Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Function', 'Promise', 'Proxy', 'Reflect', 'RegExp', 'JSON',
  'Iterator', 'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError',
  'URIError', 'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array',
  'Int32Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array', 'Float32Array', 'Float64Array', 'parseInt',
  'parseFloat', 'isNaN', 'isFinite', 'structuredClone', 'encodeURIComponent', 'decodeURIComponent', 'encodeURI',
  'decodeURI',
];

export const globals: ReadonlySet<string> = new Set(names);

/** Names of a browser or of Node that a cell does not see: what it shows depends on the code alone. */
export const unavailable: ReadonlySet<string> = new Set([
  'window', 'self', 'globalThis', 'global', 'document', 'location', 'navigator', 'history', 'fetch',
  'XMLHttpRequest', 'WebSocket', 'Worker', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'postMessage',
  'importScripts', 'setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'queueMicrotask',
  'performance', 'crypto', 'process', 'require', 'module', 'Buffer', 'eval', 'alert', 'prompt', 'confirm', 'Intl',
  'arguments',
]);
