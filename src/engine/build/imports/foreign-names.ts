/** What the bundle of a library takes from a page or from Node, at its top level or in a function of it. */
import { parseAst } from 'vite';
import { namesOf } from '../../cell/names.ts';
import { walk, type Program } from '../../cell/syntax.ts';

export interface ForeignName {
  name: string;
  owner: 'a page' | 'Node';
  /** The module that uses it. */
  module: string;
}

const ofPages = new Set([
  'window', 'document', 'localStorage', 'sessionStorage', 'history', 'screen', 'alert', 'prompt', 'confirm',
  'requestAnimationFrame', 'requestIdleCallback', 'getComputedStyle', 'getSelection', 'matchMedia', 'customElements',
  'DOMParser', 'XMLSerializer', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'Image', 'Audio', 'Node',
  'Element', 'Document', 'Window', 'CSSStyleSheet', 'MouseEvent', 'KeyboardEvent', 'PointerEvent',
]);

const ofNode = new Set(['process', 'require', 'module', 'Buffer', 'global', 'setImmediate', '__dirname', '__filename']);

/**
 * The first of them; `modules` are the parts of the bundle by their files. What a module asks `typeof` for, it can do
 * without; `spared` are names that it may fail at when it is called.
 */
export function foreignName(
  code: string, modules: ReadonlyMap<string, string>, spared: ReadonlySet<string> = new Set(),
): ForeignName | undefined {
  const free = new Set(readIn(parsed(code)));
  for (const [module, part] of modules) {
    const program = parsed(part);
    const asked = askedFor(program);
    for (const name of readIn(program)) {
      const owner = ownerOf(name);
      const isNeeded = free.has(name) && !asked.has(name) && !spared.has(name);
      if (owner !== undefined && isNeeded) return { name, owner, module };
    }
  }
  return undefined;
}

/** What a script takes from outside. */
export const freeNames = (code: string): readonly string[] => readIn(parsed(code));

const parsed = (code: string): Program => parseAst(code) as unknown as Program;

const readIn = (program: Program): string[] => namesOf(program).reads.map(({ name }) => name);

function ownerOf(name: string): ForeignName['owner'] | undefined {
  if (ofNode.has(name)) return 'Node';
  return ofPages.has(name) || /^(HTML|SVG)(\w+)?Element$/.test(name) ? 'a page' : undefined;
}

function askedFor(program: Program): ReadonlySet<string> {
  const asked = new Set<string>();
  walk(program, ({ type, operator, argument }) => {
    if (type === 'UnaryExpression' && operator === 'typeof' && argument?.name !== undefined) asked.add(argument.name);
  });
  return asked;
}
