/** The attacks of tests/attacks.json, as the code of cells and as code past the compiler. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { toRuntime } from '../../src/engine/sandbox/assemble.ts';
import type { Source } from '../../src/engine/sandbox/frame-host.ts';

export interface Attack {
  id: string;
  category: string;
  tries: string;
  code: string;
  outcome: 'timeout' | 'error' | 'result' | 'limit' | 'syntax' | 'validate' | 'any';
}

export function readAttacks(): readonly Attack[] {
  const { attacks } = JSON.parse(readFileSync('tests/attacks.json', 'utf8')) as { attacks: readonly Attack[] };
  return attacks.map((attack) => ({ ...attack, code: generated(attack.code) }));
}

/** The same attack with the address of a counting server in place of the attacker's. */
export function aimAt(host: string, attack: Attack): Attack {
  const plain = attack.code.replace(/https(?=:..attacker)/g, 'http').replace(/wss(?=:..attacker)/g, 'ws');
  return { ...attack, code: plain.replaceAll('attacker.example', host) };
}

/** Where the outcome itself is promised, and not only that nobody comes to harm. */
export const isBound = ({ category, outcome }: Attack): boolean =>
  /loop|syntax|network/.test(category) && outcome !== 'any';

export function firstOfEach(attacks: readonly Attack[]): readonly Attack[] {
  return [...Map.groupBy(attacks, ({ category }) => category).values()].flatMap(([first]) => first ?? []);
}

/** As a reader would have to write it. */
export const asCell = ({ code }: Attack): string => `await (async () => {\n${code}\n})()`;

/** As the compiler would never let it pass: every name means the worker's own. */
const asEntry = ({ code }: Pick<Attack, 'code'>): string => `[[{ id: 'raw', reads: [], defines: [], imports: [] },
async function ($$) {
  const value = await (async () => {\n${code}\n})();
  if ($$) $$.show(value);
  return { value };
}]]`;

/** A runtime that takes nothing away: what holds is the policy alone. */
export const bareRuntime = `((scope) => {
  let entries;
  scope.take = (given) => {
    entries = given;
  };
  scope.onmessage = ({ data, ports: [port] }) => {
    if (data) {
      const only = { createScriptURL: (url) => url };
      const policy = scope.trustedTypes?.createPolicy('lectures', only) ?? only;
      scope.importScripts(policy.createScriptURL(URL.createObjectURL(new Blob([data], { type: 'text/javascript' }))));
    }
    port.onmessage = async ({ data: { run } }) => {
      let text;
      try {
        text = String((await entries[0][1]()).value);
      } catch (problem) {
        text = 'thrown: ' + problem;
      }
      port.postMessage({ kind: 'cell', run, shown: [{ kind: 'value', text: text.slice(0, 1000) }] });
    };
    port.postMessage({ kind: 'up' });
  };
})`;

export const asSource = (runtime: string, code: string): Source =>
  ({ runtime: toRuntime(runtime), text: `take(${asEntry({ code })});` });

function generated(code: string): string {
  return code.startsWith('GEN:') ? String(vm.runInNewContext(code.slice(4))) : code;
}
