import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import type { Classifier } from './models.ts';
import { Module, Parameter, type Named } from './module.ts';

class OtherModule extends Module {
  weight = new Parameter(0.5);
}

class Net extends Module {
  p = new Parameter(15);
  data = 25;
  sub = new OtherModule();

  forward(x1: number, x2: number): number {
    return x1 + this.p.value * x2;
  }
}

function names(module: Module): string[] {
  return module.namedParameters().map(([name]) => name);
}

function withFields(fields: object): Module {
  return Object.assign(new Module(), fields);
}

test('only fields that are a Parameter or a Module count', () => {
  expect(names(new Net())).toEqual(['p', 'sub.weight']);
});

test('a name is the path of field names', () => {
  const c = withFields({ p3: new Parameter(3) });
  const model = withFields({ p1: new Parameter(1), a: withFields({ p2: new Parameter(2) }), b: withFields({ c }) });
  expect(names(model)).toEqual(['p1', 'a.p2', 'b.c.p3']);
  expect(model.parameters().map(({ value }) => value)).toEqual([1, 2, 3]);
});

test('own parameters come first, also when a child was set before them', () => {
  expect(names(withFields({ child: new OtherModule(), p: new Parameter(1) }))).toEqual(['p', 'child.weight']);
});

test('arrays and plain objects are not looked into', () => {
  const hidden = { list: [new Parameter(1), new OtherModule()], plain: { p: new Parameter(2) }, none: null };
  expect(names(withFields(hidden))).toEqual([]);
});

test('one module under two names has two names and is one object', () => {
  const shared = new OtherModule();
  const model = withFields({ a: shared, b: shared });
  expect(names(model)).toEqual(['a.weight', 'b.weight']);
  expect(model.parameters()[0]).toBe(model.parameters()[1]);
});

test('fields set after construction are found, and replaced ones are gone', () => {
  const net = new Net();
  const late = withFields({ net });
  net.sub = Object.assign(new OtherModule(), { extra: new Parameter(1) });
  expect(names(late)).toEqual(['net.p', 'net.sub.weight', 'net.sub.extra']);
});

type Field = 'parameter' | 'number' | 'array' | { children: Tree };
type Tree = { name: string; field: Field }[];

const { tree } = fc.letrec<{ tree: Tree; field: Field }>((tie) => ({
  tree: fc.uniqueArray(
    fc.record({ name: fc.stringMatching(/^[a-z]\w{0,2}$/), field: tie('field') }),
    { selector: ({ name }) => name, maxLength: 5 },
  ),
  field: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Field>('parameter', 'parameter', 'number', 'array'),
    fc.record({ children: tie('tree') }),
  ),
}));

/** The module that a tree describes, and the names it must have, collected while it is built. */
function grow(tree: Tree, path: string): { module: Module; expected: Named<Parameter>[]; all: Module[] } {
  const module = new Module();
  const own: Named<Parameter>[] = [];
  const below: Named<Parameter>[] = [];
  const all: Module[] = [module];
  for (const { name, field } of tree) {
    const value = made(field, `${path}${name}.`);
    Object.assign(module, { [name]: value instanceof Object && 'module' in value ? value.module : value });
    if (value instanceof Parameter) own.push([path + name, value]);
    if (value instanceof Object && 'module' in value) {
      below.push(...value.expected);
      all.push(...value.all);
    }
  }
  return { module, expected: [...own, ...below], all };
}

function made(field: Field, path: string) {
  if (field === 'parameter') return new Parameter(path.length);
  if (field === 'number') return 25;
  if (field === 'array') return [new Parameter(1), new Module()];
  return grow(field.children, path);
}

test('the named parameters of any tree are those noted while it was built, the same objects', () => {
  fc.assert(fc.property(tree, (fields) => {
    const { module, expected } = grow(fields, '');
    const found = module.namedParameters();
    expect(found.map(([name]) => name)).toEqual(expected.map(([name]) => name));
    expect(found.every(([, parameter], i) => parameter === expected[i]?.[1])).toBe(true);
    expect(module.parameters()).toEqual(found.map(([, parameter]) => parameter));
  }));
});

test('eval and train reach every module of any tree, and no module outside it', () => {
  fc.assert(fc.property(tree, (fields) => {
    const { module, all } = grow(fields, '');
    const outside = withFields({ module });
    module.eval();
    expect(all.map(({ training }) => training)).toEqual(all.map(() => false));
    expect(outside.training).toBe(true);
    module.train();
    expect(all.map(({ training }) => training)).toEqual(all.map(() => true));
    expect(module.namedModules().map(([, found]) => found)).toEqual(all);
  }));
});

test('modules gives the direct children alone', () => {
  const net = new Net();
  expect(withFields({ net, n: 1 }).modules()).toEqual([net]);
  expect(withFields({ net }).namedModules().map(([path]) => path)).toEqual(['', 'net', 'net.sub']);
});

test('a module prints its children, nested and indented by 2, and a leaf prints ()', () => {
  class C extends Module {}
  class Emp extends Module {}
  class Q extends Module {
    q = new C();
  }
  class A extends Module {
    a = new Emp();
    p = new Parameter(1);
    b = new Q();
  }
  expect(String(new A())).toBe('A(\n  (a): Emp()\n  (b): Q(\n    (q): C()\n  )\n)');
  expect(String(new Emp())).toBe('Emp()');
  expect(String(new (class extends Module {})())).toBe('Module()');
});

test('a module that contains itself is refused by all that walk the tree', () => {
  const child = new OtherModule();
  const parent = withFields({ child });
  Object.assign(child, { back: parent });
  expect(() => parent.namedParameters()).toThrowErrorMatchingInlineSnapshot(`[RangeError: Module contains itself, under the name child.back, so its tree has no end. Remove the field back, or keep it in an array: arrays are not searched.]`);
  expect(() => parent.train()).toThrow(RangeError);
  expect(() => String(parent)).toThrow(RangeError);
  expect(() => child.parameters()).toThrow('OtherModule contains itself, under the name back.child');
});

test('update changes the value and keeps identity and name', () => {
  const net = new Net();
  const before = net.parameters();
  const weight = new Parameter(1, 'weight');
  weight.update(2);
  net.p.update(16);
  expect(net.parameters()[0]).toBe(before[0]);
  expect(net.p.value).toBe(16);
  expect([weight.value, weight.name]).toEqual([2, 'weight']);
});

test('a parameter prints as its value', () => {
  expect(String(new Parameter(-0.25))).toBe('-0.25');
  expect(`${new Parameter({ toString: () => 'scalar' })}`).toBe('scalar');
});

test('arithmetic with a parameter is refused instead of going through its text', () => {
  const p: unknown = new Parameter(1);
  expect(() => 2 * (p as number)).toThrowErrorMatchingInlineSnapshot(`[TypeError: A Parameter is not a number: read its number with .value.]`);
  expect(() => 2 + (p as number)).toThrow(TypeError);
  expect(() => 2 < (p as number)).toThrow(TypeError);
});

test('the types know what parameters hold, and that only what has forward classifies', () => {
  class Held extends Module<string> {
    p = new Parameter('a');
  }
  expectTypeOf(new Net().parameters()).toEqualTypeOf<Parameter[]>();
  expectTypeOf(new Held().parameters()).toEqualTypeOf<Parameter<string>[]>();
  expectTypeOf<Net>().toExtend<Classifier>();
  expectTypeOf<OtherModule>().not.toExtend<Classifier>();
  expectTypeOf<Net>().toExtend<Module<unknown>>();
  expectTypeOf<Held>().not.toExtend<Module>();
});
