/** Ways from text to code, tried behind the compiler in a worker of ours: to `importScripts` and its like. */
import { asSource } from './attacks.ts';
import type { Tab } from './browsers.ts';
import type { RawPage } from './raw.ts';

declare const page: RawPage;

/** Statements whose value is `made` where a text has become code. */
const ways: Readonly<Record<string, string>> = {
  'none needed': 'return "made";',
  function: 'return Function("return \'made\'")();',
  'function of a kind': 'return (function* () {}).constructor("return \'made\'")().next().value;',
  'async function': 'return (async () => 1).constructor("return \'made\'")();',
  'another receiver': 'return Reflect.construct(Function, ["return \'made\'"])();',
  eval: 'return (0, eval)("\'made\'");',
  'a realm': 'return new ShadowRealm().evaluate("\'made\'");',
  'a timer': 'setTimeout("self.made = \'made\'"); await new Promise((done) => setTimeout(done, 50)); return self.made;',
  'its name': 'importScripts("data:text/javascript,made=1"); return made && "made";',
  'the global object': `const global = (function () { return this; })() ?? globalThis;
    global.importScripts("data:text/javascript,"); return "made";`,
  'the chain of prototypes': `for (let at = globalThis; at; at = Object.getPrototypeOf(at)) {
      const names = [at, at.constructor ?? {}].flatMap((one) => Reflect.ownKeys(one).map(String));
      if (names.some((name) => /importScripts|createObjectURL|Worker|Blob|URL$/.test(name))) return "made";
    }`,
  'the constructor of the global object': `globalThis.constructor.prototype.importScripts("data:text/javascript,");
    return "made";`,
  'the function that took the cells': 'take([]); return "made";',
  'another message': `let heard = "nothing"; globalThis.onmessage = ({ data }) => { heard = data; };
    globalThis.dispatchEvent(new MessageEvent("message", { data: "1" })); return heard === "1" && "made";`,
  'the frames of a stack': `Error.prepareStackTrace = (_, frames) => frames;
    const frames = new Error().stack;
    if (!Array.isArray(frames)) return "no frames";
    const found = frames.flatMap((frame) => [frame.getFunction(), frame.getThis(), frame.getFunction()?.arguments]);
    return found.some((one) => /importScripts|createPolicy|createScriptURL/.test(String(one))) && "made";`,
  'the caller': `function called() { return called.caller?.caller ?? called.caller; }
    const up = called(); return /importScripts/.test(String(up)) && "made";`,
  'a getter that the runtime reads': `let found = "nothing";
    await { get then() { found = typeof importScripts; return undefined; } };
    return found === "function" && "made";`,
  'a promise': `const make = Promise.resolve().constructor.constructor;
    return Promise.resolve("return 'made'").then(make).then((one) => one());`,
  'a data module': 'return (await import("data:text/javascript,export default \'made\'")).default;',
  'a blob module': `const blob = new Blob(["export default 'made'"], { type: "text/javascript" });
    return (await import(URL.createObjectURL(blob))).default;`,
  'its own address': `const [address] = new Error().stack.match(/blob:[^:]*:?[^:)]*/) ?? [""];
    return (await import(address)).made;`,
  'a callback of a library': 'return [1].map.constructor("return \'made\'")();',
  'a worker': 'new Worker("data:text/javascript,1"); return "made";',
  webassembly: 'new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); return "made";',
};

/** Those that led through, by their names. */
export async function throughDoor(tab: Tab): Promise<readonly string[]> {
  const runtime = await tab.evaluate(() => page.runtime(), null);
  const through: string[] = [];
  for (const [name, code] of Object.entries(ways)) {
    const said = await tab.evaluate((source) => page.run(source), asSource(runtime, code));
    if (/^silent$|"text":"'?made/.test(said)) through.push(name);
  }
  await tab.close();
  return through;
}
