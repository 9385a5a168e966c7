/** Runs the texts of imports once where there is neither a page nor Node: their names, and whether they run. */
import { Script } from 'node:vm';
import { functionOf, withNames, type ImportedNames, type ImportedPart, type MakePart } from '../../sandbox/imports.ts';
import { bareWorld } from './bare-world.ts';
import type { Blame } from './packing.ts';

export interface NamedText {
  text: string;
  names: ImportedNames;
}

/** So long the code outside functions may take, in milliseconds. */
const patience = 10_000;

/** `subjects`: the libraries that files may import, as scripts; `froms`: what cells import, for the blame. */
export function nameParts(
  codes: readonly string[], subjects: ReadonlyMap<string, string>, froms: readonly string[],
): readonly NamedText[] | { blames: readonly Blame[] } {
  const world = bareWorld();
  const run = (code: string): unknown => new Script(code).runInContext(world, { timeout: patience });
  const modules: Record<string, ImportedPart['modules'][string]> = {};
  const used = [...subjects].filter(([name]) => codes.some((code) => code.includes(JSON.stringify(name))));
  for (const [name, code] of used) modules[name] = (run(`(${functionOf(code)})`) as () => ImportedPart['modules'][string])();
  const named: NamedText[] = [];
  for (const code of codes) {
    try {
      const part = (run(`(${functionOf(code)})`) as MakePart)(modules);
      Object.assign(modules, part.modules);
      const each = Object.entries(part.modules);
      const names = Object.fromEntries(each.map(([from, module]) => [from, Object.keys(module)]));
      named.push({ text: withNames(names, code), names });
    } catch (reason) {
      return { blames: [fails(reason, froms)] };
    }
  }
  return named;
}

function fails(reason: unknown, froms: readonly string[]): Blame {
  const { name, message } = reason as { name?: unknown; message?: unknown };
  const said = typeof message === 'string' ? `${String(name)}: ${message.split('\n')[0]}` : String(reason);
  const from = froms.find((one) => one.startsWith('.')) ?? froms[0] ?? '';
  return {
    from,
    message: `${[...new Set(froms)].map((one) => `"${one}"`).join(' or ')} cannot run in a cell: ${said}.`,
    hint: 'Code outside its functions runs when it is imported: fix it there, or import another part.',
  };
}
