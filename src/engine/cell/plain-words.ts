/** What engines say when code fails, once more in plain words. Chromium and Firefox say it differently. */
import { nearest } from './nearest.ts';

type Say = (found: readonly string[], names: Iterable<string>) => string;

/** The first that fits speaks. The message of an exception begins with its kind: `TypeError: …`. */
const sayings: readonly (readonly [pattern: RegExp, say: Say])[] = [
  [/^TypeError: (?:(.+)\.)?([\w$]+) is not a function/, ([owner, name = ''], names) => notAFunction(owner, name, names)],
  [/^TypeError: .+ is not a function/, () => 'What stands before the parentheses is not a function, so it cannot be called.'],
  [/^TypeError: (.+) is not a constructor/, ([what]) => `Only a class can follow \`new\`, and ${code(what)} is not one.`],
  [/^TypeError: Class constructor (\S+) cannot be invoked without 'new'/, ([name]) => `Write \`new ${name}(…)\`.`],
  [/^TypeError: class constructors must be invoked with 'new'/, () => 'Write `new` before the name of the class.'],
  [/^TypeError: Cannot destructure property '(.+?)' of .* as it is (undefined|null)/, ([name, what]) => noValue(what, name)],
  [/^TypeError: Cannot (?:read|set) properties of (undefined|null) \(\w+ '(.*)'\)/, ([what, name]) => noValue(what, name)],
  [/^TypeError: can't access property "?(.+?)"?, .+ is (undefined|null)/, ([name, what]) => noValue(what, name)],
  [/^TypeError: .+ is not iterable|^TypeError: Spread syntax requires/, () =>
    'Only lists and other sequences can be looped over, spread with `...` or taken apart with `[ ]`.'],
  [/^TypeError: (.+) is (undefined|null)$/, ([name, what]) => `${code(name)} has no value here: it is \`${what}\`.`],
  [/^ReferenceError: Cannot access '(.+)' before initialization/, ([name]) => tooEarly(name)],
  [/^ReferenceError: can't access lexical declaration '(.+)' before initialization/, ([name]) => tooEarly(name)],
  [/^ReferenceError: (.+) is not defined/, ([name = ''], names) =>
    `There is no \`${name}\` here. ${meant(nearest(name, names)) ?? 'Define it above, or check its spelling.'}`],
  [/^ReferenceError: [Mm]ust call super constructor/, () => 'Call `super()` first in this constructor, before you use `this`.'],
  [/^TypeError: Assignment to constant variable/, () => 'A `const` keeps its first value. Declare it with `let` to change it.'],
  [/^TypeError: invalid assignment to const/, () => 'A `const` keeps its first value. Declare it with `let` to change it.'],
  [/^RangeError: Maximum call stack size exceeded|^InternalError: too much recursion/, () =>
    'A function calls itself again and again without an end. Check the case in which it should stop.'],
  [/^RangeError: [Ii]nvalid array length/, () => 'The length of a list is a whole number and not negative.'],
  [/^TypeError: [Rr]educe of empty array/, () => 'The list is empty. Give `reduce` a value to start from as its second argument.'],
  [/^TypeError: Cannot convert undefined or null to object|^TypeError: can't convert (?:undefined|null) to object/, () =>
    'An object is needed here, and there is no value.'],
  [/^TypeError: Cannot mix BigInt|^TypeError: can't convert BigInt to number/, () =>
    'A number and a BigInt (such as `1n`) cannot be combined. Use only one of the two.'],
  [/^TypeError: Cannot assign to read only property '(.+?)'|^TypeError: "?(.+?)"? is read-only/, ([a, b]) =>
    `\`${a ?? b}\` cannot be changed. Make a new value instead.`],
  [/^TypeError: Cannot set property (\S+) of .* which has only a getter|^TypeError: setting getter-only property "(.+)"/,
    ([a, b]) => `\`${a ?? b}\` is computed and cannot be set.`],
  [/object is not extensible/i, () => 'This object is frozen: no field can be added. Make a new object instead.'],
  [/^SyntaxError: .*JSON/, () => 'The text is not valid JSON: names and texts need double quotes, and no comma may come last.'],
  [/^TypeError: Converting circular structure to JSON|^TypeError: cyclic object value/, () =>
    'The value contains itself, so it cannot be written as JSON.'],
  [/^RangeError: (?:toFixed|toPrecision|toExponential)\(\)|^RangeError: precision .* out of range/, () =>
    'The number of digits can be 0 to 100, and for `toPrecision` 1 to 100.'],
  [/^RangeError: Invalid count value|^RangeError: repeat count must be/, () =>
    'A text can be repeated 0 times or more, but not without end.'],
  [/^TypeError: [Cc]annot use 'in' operator/, () => '`in` asks about an object, and there is another value on its right.'],
  [/^TypeError: (?:Right-hand side of|invalid) 'instanceof'/, () => '`instanceof` needs a class on its right.'],
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

function notAFunction(owner: string | undefined, name: string, names: Iterable<string>): string {
  if (owner === undefined) return `\`${name}\` is not a function, so it cannot be called with parentheses.`;
  const near = nearest(name, builtIn(owner)) ?? nearest(name, names);
  return `There is no method \`${name}\` here. ${meant(near) ?? 'Check its spelling, and what stands before the dot.'}`;
}

const meant = (near: string | undefined): string | undefined =>
  (near === undefined ? undefined : `Did you mean \`${near}\`?`);

const noValue = (what: string | undefined, name: string | undefined): string =>
  `What stands before ${code(name)} has no value: it is \`${what}\`. Check where it comes from.`;

const tooEarly = (name: string | undefined): string => `${code(name)} is used before the line that defines it.`;

const code = (text: string | undefined): string => `\`${text ?? ''}\``;

/** Methods of lists, texts, numbers, maps and sets come first; then those of the object that is named, `Math` say. */
function builtIn(owner: string): string[] {
  const named: Readonly<Record<string, object>> = { Math, Object, Number, Array, JSON, String, Promise };
  const of = Object.hasOwn(named, owner) ? [named[owner]!] : prototypes;
  return of.flatMap((one) => Object.getOwnPropertyNames(one)).filter((name) => name !== 'constructor');
}

const prototypes = [Array, String, Number, Map, Set, Promise].map(({ prototype }): object => prototype);

function namesIn(sources: readonly string[]): Set<string> {
  return new Set(sources.flatMap((source) => source.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []));
}
