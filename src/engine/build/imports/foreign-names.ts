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
  let free: ReadonlySet<string> | undefined;
  for (const [module, part] of modules) {
    // Most modules of a package mention none: to read them all takes longer than to bundle them.
    if (!mentions(part, (word) => ownerOf(word) !== undefined)) continue;
    const program = parsed(part);
    const asked = askedFor(program);
    for (const name of readIn(program)) {
      const owner = ownerOf(name);
      if (owner === undefined || asked.has(name) || spared.has(name)) continue;
      free ??= new Set(readIn(parsed(code)));
      if (free.has(name)) return { name, owner, module };
    }
  }
  return undefined;
}

/** Whether a module of a bundle takes one of these names from outside. */
export const takesAny = (modules: readonly string[], isOne: (name: string) => boolean): boolean =>
  modules.some((part) => mentions(part, isOne) && readIn(parsed(part)).some(isOne));

/** Whether such a word stands anywhere in it, be it in a comment. */
const mentions = (code: string, isOne: (word: string) => boolean): boolean => (code.match(/[\w$]+/g) ?? []).some(isOne);

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
