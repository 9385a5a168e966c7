/** Which plain words fit what engines say when code fails. Chromium and Firefox say it differently. */
import { exceptions as texts } from '../words/exceptions.ts';
import { fill } from '../words/fill.ts';
import { innermost, sourceOffset, type Site } from './locate.ts';
import { nearest } from './nearest.ts';

type Say = (found: readonly string[], names: Iterable<string>) => string;

/** The first that fits speaks. The message of an exception begins with its kind: `TypeError: …`. */
const sayings: readonly (readonly [pattern: RegExp, say: Say])[] = [
  [/^TypeError: (-?\d[\w.]*) is not a function/, ([number = '']) => fill(texts.numberCalled, { number })],
  [/^TypeError: (?:(.+)\.)?([\w$]+) is not a function/, ([owner, name = ''], names) => notAFunction(owner, name, names)],
  [/^TypeError: .+ is not a function/, () => texts.notCallable],
  [/^TypeError: (.+) is not a constructor/, ([what = '']) => fill(texts.notAClass, { what })],
  [/^TypeError: Class constructor (\S+) cannot be invoked without 'new'/, ([name = '']) => fill(texts.needsNew, { name })],
  [/^TypeError: class constructors must be invoked with 'new'/, () => texts.needsNewBefore],
  [/^TypeError: Cannot destructure property '(.+?)' of .* as it is (undefined|null)/, ([name, what]) => noValue(what, name)],
  [/^TypeError: Cannot (?:read|set) properties of (undefined|null) \(\w+ '(.*)'\)/, ([what, name]) => noValue(what, name)],
  [/^TypeError: can't access property "?(.+?)"?, .+ is (undefined|null)/, ([name, what]) => noValue(what, name)],
  [/^TypeError: .+ is not iterable|^TypeError: Spread syntax requires/, () => texts.notIterable],
  [/^TypeError: (.+) is (undefined|null)$/, ([name = '', what = '']) => fill(texts.noValue, { name, what })],
  [/^ReferenceError: Cannot access '(.+)' before initialization/, ([name = '']) => fill(texts.tooEarly, { name })],
  [/^ReferenceError: can't access lexical declaration '(.+)' before initialization/, ([name = '']) =>
    fill(texts.tooEarly, { name })],
  [/^ReferenceError: (.+) is not defined/, ([name = ''], names) =>
    fill(texts.notDefined, { name, hint: meant(nearest(name, names)) ?? texts.defineIt })],
  [/^ReferenceError: [Mm]ust call super constructor/, () => texts.superFirst],
  [/^TypeError: Assignment to constant variable/, () => texts.constant],
  [/^TypeError: invalid assignment to const/, () => texts.constant],
  [/^RangeError: Maximum call stack size exceeded|^InternalError: too much recursion/, () => texts.endless],
  [/^RangeError: [Ii]nvalid array length/, () => texts.length],
  [/^TypeError: [Rr]educe of empty array/, () => texts.emptyReduce],
  [/^TypeError: Cannot convert undefined or null to object|^TypeError: can't convert (?:undefined|null) to object/, () =>
    texts.needsObject],
  [/^TypeError: Cannot mix BigInt|^TypeError: can't convert BigInt to number/, () => texts.bigInt],
  [/^TypeError: Cannot assign to read only property '(.+?)'|^TypeError: "?(.+?)"? is read-only/, ([a, b]) =>
    fill(texts.readOnly, { name: a ?? b ?? '' })],
  [/^TypeError: Cannot set property (\S+) of .* which has only a getter|^TypeError: setting getter-only property "(.+)"/,
    ([a, b]) => fill(texts.computed, { name: a ?? b ?? '' })],
  [/object is not extensible/i, () => texts.frozen],
  [/^SyntaxError: .*JSON/, () => texts.notJson],
  [/^TypeError: Converting circular structure to JSON|^TypeError: cyclic object value/, () => texts.circular],
  [/^RangeError: (?:toFixed|toPrecision|toExponential)\(\)|^RangeError: precision .* out of range/, () => texts.digits],
  [/^RangeError: Invalid count value|^RangeError: repeat count must be/, () => texts.repeat],
  [/^TypeError: [Cc]annot use 'in' operator/, () => texts.in],
  [/^TypeError: (?:Right-hand side of|invalid) 'instanceof'/, () => texts.instanceof],
];

/**
 * A second sentence for a reader, or nothing where the engine's own is not a frequent one. `sources`: the code around,
 * whose names may be what was meant.
 */
export function plainly(message: string, sources: readonly string[]): string | undefined {
  for (const [pattern, say] of sayings) {
    const found = pattern.exec(message);
    if (found) return say(found.slice(1), namesIn(sources));
  }
  return undefined;
}

/** What an engine quotes of the code that it ran, as its author wrote it: there, numbers of a cell are read from θ. */
export function asWritten(message: string, stack: string, sites: readonly Site[]): string {
  const thrower = innermost(stack, sites);
  if (!thrower) return message;
  const { cell: { source, code, edits }, place } = thrower;
  const number = (read: string): string => {
    const start = sourceOffset(edits, code.indexOf(read));
    const edit = edits.find(({ at, removed }) => at === start && removed > 0);
    return edit ? source.slice(start, start + edit.removed) : read;
  };
  // Classes of libraries have short names in what browsers load.
  const [called] = /^[\p{ID_Start}$_][\p{ID_Continue}$]*/u.exec(source.slice(place.offset)) ?? [];
  return message.replace(/\$\$t\[\d+\]/g, number)
    .replace(/(?<=^TypeError: Class constructor )\S+/, (short) => called ?? short);
}

function notAFunction(owner: string | undefined, name: string, names: Iterable<string>): string {
  if (owner === undefined) return fill(texts.notAFunction, { name });
  if (isValue(owner, name)) return fill(texts.notAMethod, { name });
  const near = nearest(name, builtIn(owner)) ?? nearest(name, names);
  return fill(texts.noMethod, { name, hint: meant(near) ?? texts.checkMethod });
}

const meant = (near: string | undefined): string | undefined =>
  (near === undefined ? undefined : fill(texts.didYouMean, { name: near }));

const noValue = (what = '', name = ''): string => fill(texts.noValueBefore, { name, what });

const named: Readonly<Record<string, object>> = { Math, Object, Number, Array, JSON, String, Promise };

/** Whether it is `list.length` or `Math.PI`, which are no methods. */
const isValue = (owner: string, name: string): boolean => name === 'length'
  || (Object.hasOwn(named, owner) && Object.hasOwn(named[owner]!, name));

/** Methods of lists, texts, numbers, maps and sets come first; then those of the object that is named, `Math` say. */
function builtIn(owner: string): string[] {
  const of = Object.hasOwn(named, owner) ? [named[owner]!] : prototypes;
  return of.flatMap((one) => Object.getOwnPropertyNames(one)).filter((name) => name !== 'constructor');
}

const prototypes = [Array, String, Number, Map, Set, Promise].map(({ prototype }): object => prototype);

function namesIn(sources: readonly string[]): Set<string> {
  return new Set(sources.flatMap((source) => source.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []));
}
