/** Selectors, as far as charts need them: `g.tick > line`, `#a`, `[fill=red]`, `:first-child`, `:not(.x)`, lists. */
import { documents } from '../words/documents.ts';
import { fill } from '../words/fill.ts';

/** What a selector looks at. */
export interface Selectable {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly parentElement: Selectable | null;
  readonly previousElementSibling: Selectable | null;
  readonly nextElementSibling: Selectable | null;
  readonly firstChild: unknown;
  getAttribute(name: string): string | null;
}

type Test = (element: Selectable, scope: Selectable | undefined) => boolean;
/** How a part of a selector is bound to the one before it. */
type Bond = ' ' | '>' | '+' | '~';
interface Part {
  test: Test;
  bond: Bond;
}

/** Whether the element is one that the selector means; `:scope` is the scope. @throws SyntaxError */
export function matches(element: Selectable, selector: string, scope?: Selectable): boolean {
  return parsed(selector).some((parts) => ends(element, parts, parts.length - 1, scope));
}

const cache = new Map<string, readonly (readonly Part[])[]>();
const mostCached = 1_000;

function parsed(selector: string): readonly (readonly Part[])[] {
  const known = cache.get(selector);
  if (known) return known;
  const lists = splitList(selector).map((one) => parse(one, selector));
  if (lists.length === 0) throw unknown(selector);
  if (cache.size >= mostCached) cache.clear();
  cache.set(selector, lists);
  return lists;
}

const unknown = (selector: string): SyntaxError => new SyntaxError(fill(documents.selector, { selector }));

const splitList = (selector: string): string[] =>
  selector.match(/(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^,([])+/g)?.map((one) => one.trim()).filter(Boolean) ?? [];

function ends(element: Selectable, parts: readonly Part[], at: number, scope: Selectable | undefined): boolean {
  const part = parts[at];
  if (!part?.test(element, scope)) return false;
  if (at === 0) return true;
  return candidates(element, part.bond).some((one) => ends(one, parts, at - 1, scope));
}

/** Where the part before may be. */
function candidates(element: Selectable, bond: Bond): Selectable[] {
  const step = bond === ' ' || bond === '>' ? 'parentElement' : 'previousElementSibling';
  const all: Selectable[] = [];
  for (let one = element[step]; one; one = one[step]) {
    all.push(one);
    if (bond === '>' || bond === '+') break;
  }
  return all;
}

function parse(one: string, selector: string): Part[] {
  const parts: Part[] = [];
  let bond: Bond = ' ';
  for (const [token] of one.matchAll(/[>+~]|(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^\s>+~([])+/g)) {
    if (token === '>' || token === '+' || token === '~') {
      if (parts.length === 0) parts.push({ test: isScope, bond });
      bond = token;
    } else {
      parts.push({ test: compound(token, selector), bond });
      bond = ' ';
    }
  }
  return parts;
}

const isScope: Test = (element, scope) => element === scope;

const pieces = /([.#]?(?:[\w-]|[^\x00-\x7f]|\\.)+|\*)|\[\s*([\w:-]+)\s*(?:([$^*~|]?=)\s*["']?([^"'\]]*?)["']?\s*)?\]|:([\w-]+)(?:\(((?:[^()]|\([^()]*\))*)\))?/gy;

function compound(token: string, selector: string): Test {
  const tests: Test[] = [];
  let end = 0;
  for (const piece of token.matchAll(pieces)) {
    const [all, name, attribute, how, value = '', pseudo, inner = ''] = piece;
    end = piece.index + all.length;
    if (name !== undefined) tests.push(nameTest(name.replaceAll('\\', '')));
    else if (attribute !== undefined) tests.push((one) => attributeIs(one.getAttribute(attribute), how, value));
    else tests.push(pseudoTest(pseudo ?? '', inner, selector));
  }
  if (end !== token.length) throw unknown(selector);
  return (one, scope) => tests.every((test) => test(one, scope));
}

function nameTest(name: string): Test {
  if (name === '*') return () => true;
  const rest = name.slice(1);
  if (name.startsWith('.')) return (one) => one.className.split(/\s+/).includes(rest);
  if (name.startsWith('#')) return (one) => one.id === rest;
  const lower = name.toLowerCase();
  return (one) => one.localName === name || one.localName === lower;
}

function attributeIs(has: string | null, how: string | undefined, value: string): boolean {
  if (has === null || how === undefined) return has !== null;
  switch (how) {
    case '^=': return has.startsWith(value);
    case '$=': return has.endsWith(value);
    case '*=': return has.includes(value);
    case '~=': return has.split(/\s+/).includes(value);
    case '|=': return has === value || has.startsWith(`${value}-`);
    default: return has === value;
  }
}

function pseudoTest(name: string, inner: string, selector: string): Test {
  switch (name) {
    case 'scope': return isScope;
    case 'root': return (one) => one.parentElement === null;
    case 'not': return (one, scope) => !matches(one, inner, scope);
    case 'is': case 'where': return (one, scope) => matches(one, inner, scope);
    case 'empty': return (one) => one.firstChild === null;
    case 'first-child': return (one) => one.previousElementSibling === null;
    case 'last-child': return (one) => one.nextElementSibling === null;
    case 'only-child': return (one) => one.previousElementSibling === null && one.nextElementSibling === null;
    case 'first-of-type': return nth('previousElementSibling', '1', true);
    case 'last-of-type': return nth('nextElementSibling', '1', true);
    case 'nth-child': return nth('previousElementSibling', inner, false);
    case 'nth-last-child': return nth('nextElementSibling', inner, false);
    case 'nth-of-type': return nth('previousElementSibling', inner, true);
    default: throw unknown(selector);
  }
}

/** `2n+1`, `odd`, `3`: the place of an element among its siblings, or among those of its name. */
function nth(toward: 'previousElementSibling' | 'nextElementSibling', formula: string, ofType: boolean): Test {
  const [step, first] = stepAndFirst(formula.replace(/\s+/g, ''));
  return (one) => {
    let place = 1;
    for (let next = one[toward]; next; next = next[toward]) {
      if (!ofType || next.localName === one.localName) place++;
    }
    const beyond = place - first;
    return step === 0 ? beyond === 0 : beyond % step === 0 && beyond / step >= 0;
  };
}

function stepAndFirst(formula: string): [step: number, first: number] {
  if (formula === 'odd') return [2, 1];
  if (formula === 'even') return [2, 0];
  const [, step, first] = /^(?:([+-]?\d*)n)?([+-]?\d+)?$/.exec(formula) ?? [];
  const steps = step === undefined ? 0 : /\d/.test(step) ? Number(step) : Number(`${step}1`);
  return [steps, Number(first ?? 0)];
}
