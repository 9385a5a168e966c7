/** A model's data structure: a tree of modules, with parameters in its fields. */

/** Something, and the name under which it is found. */
export type Named<T> = readonly [name: string, value: T];

/**
 * θ: one number that training may change. It keeps its identity, so whoever holds it sees the change.
 * `T` is what it holds: a number by default.
 * @source minitorch, `Parameter`
 */
export class Parameter<T = number> {
  value: T;
  readonly name: string | undefined;

  constructor(value: T, name?: string) {
    this.value = value;
    this.name = name;
  }

  /** value ← the new value; identity and name stay. */
  update(value: T): void {
    this.value = value;
  }

  /** Prints as its value. */
  toString(): string {
    return String(this.value);
  }

  /**
   * A parameter holds a number but is not one: else `2 * p` would go through its text, and `p + 1` would be a text.
   * @throws TypeError in arithmetic and comparisons.
   */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString();
    throw new TypeError('A Parameter is not a number: read its number with .value.');
  }
}

/**
 * A tree: fields that hold a `Parameter` are its own parameters, fields that hold a `Module` are its children.
 * All other fields (numbers, texts, arrays, plain objects) are data; nobody looks into them.
 * Subclasses write `forward`. `T` is what the parameters hold: numbers by default.
 * @source minitorch, `Module`
 */
export class Module<T = number> {
  /** True while the model learns; see `train` and `eval`. */
  training = true;

  /**
   * name = the path of field names from here, joined by dots: `p1`, `a.p2`, `b.c.p3`.
   * Own parameters first, then those of each child, depth first, in the order of the fields.
   * A module under two names gives two names for one parameter.
   * @throws RangeError when a module contains itself.
   */
  namedParameters(): Named<Parameter<T>>[] {
    return this.namedModules().flatMap(([path, module]) =>
      module.ownParameters().map(([name, parameter]) => [path === '' ? name : `${path}.${name}`, parameter] as const),
    );
  }

  /** The parameters of `namedParameters`, without their names. */
  parameters(): Parameter<T>[] {
    return this.namedParameters().map(([, parameter]) => parameter);
  }

  /** The direct children, in the order of the fields. */
  modules(): Module<T>[] {
    return this.namedChildren().map(([, child]) => child);
  }

  /** training ← true, here and in every module below. */
  train(): void {
    for (const [, module] of this.namedModules()) module.training = true;
  }

  /** training ← false, here and in every module below. */
  eval(): void {
    for (const [, module] of this.namedModules()) module.training = false;
  }

  /** The parameters in this module's own fields, by field name. */
  ownParameters(): Named<Parameter<T>>[] {
    return Object.entries(this).filter(isParameter<T>);
  }

  /** The modules in this module's own fields, by field name. */
  namedChildren(): Named<Module<T>>[] {
    return Object.entries(this).filter(isModule<T>);
  }

  /**
   * This module, unnamed (`''`), and every module below by its dotted path, depth first.
   * @throws RangeError when a module contains itself.
   */
  namedModules(): Named<Module<T>>[] {
    return fold<T, Named<Module<T>>[]>(this, (module, path, below) =>
      [[path.join('.'), module], ...below.flatMap(([, modules]) => modules)]);
  }

  /**
   * The tree of modules, parameters left out: `Emp()` for a leaf, else the children by name, indented by 2.
   * @throws RangeError when a module contains itself.
   */
  toString(): string {
    return fold<T, string>(this, (module, _path, children) => printed(className(module), children));
  }
}

/** Works up the tree from its leaves: a module's result is made from the named results of its children. */
function fold<T, Result>(
  module: Module<T>,
  combine: (module: Module<T>, path: readonly string[], below: Named<Result>[]) => Result,
  path: readonly string[] = [],
  above: readonly Module<T>[] = [],
): Result {
  if (above.includes(module)) throw endless(module, path);
  const below = module.namedChildren().map(([name, child]) =>
    [name, fold(child, combine, [...path, name], [...above, module])] as const);
  return combine(module, path, below);
}

function endless(module: Module<unknown>, path: readonly string[]): RangeError {
  return new RangeError(
    `${className(module)} contains itself, under the name ${path.join('.')}, so its tree has no end. ` +
    `Remove the field ${path.at(-1)}, or keep it in an array: arrays are not searched.`,
  );
}

function printed(name: string, children: Named<string>[]): string {
  if (children.length === 0) return `${name}()`;
  const lines = children.map(([child, text]) => `  (${child}): ${text.replaceAll('\n', '\n  ')}`);
  return [`${name}(`, ...lines, ')'].join('\n');
}

function className(module: Module<unknown>): string {
  return module.constructor.name || 'Module';
}

function isParameter<T>(field: Named<unknown>): field is Named<Parameter<T>> {
  return field[1] instanceof Parameter;
}

function isModule<T>(field: Named<unknown>): field is Named<Module<T>> {
  return field[1] instanceof Module;
}
