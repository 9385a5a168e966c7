import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addChild, addField, freeName, moveField, removeField, renameField, type Step } from './class-edits.ts';
import { Classes } from './classes.ts';
import { compileCell } from '../../engine/cell/compile.ts';

const tree = `class A extends Module {
  p2 = new Parameter(10);
}
class C extends Module {
  p3 = new Parameter(15); // deep
}
class B extends Module {
  c = new C();
}
class Root extends Module {
  p1 = new Parameter(5);
  a = new A();
  b = new B();
}
drawModule(new Root());`;

const start = (...sources: string[]) => {
  const classes = new Classes(sources.map((source, at) => ({ id: String(at), source })));
  const named = (name: string) => classes.named(name, String(sources.length - 1))!;
  const step = (...path: string[]): Step => classes.along(named('Root'), path)!.at(-1)!;
  return { classes, named, step };
};

const none: ReadonlySet<string> = new Set();
const textIn = (edited: unknown, cell = '0'): string | undefined =>
  (edited as { texts?: ReadonlyMap<string, string> }).texts?.get(cell);

test('a path of names leads through the classes to the field', () => {
  const { classes, named, step } = start(tree);
  expect(step('b', 'c', 'p3').owner.name).toBe('C');
  expect(step('b', 'c', 'p3').field.made).toBe('Parameter');
  expect(classes.along(named('Root'), ['b', 'p3'])).toBeUndefined();
});

test('a field that a class above has, and one that the constructor sets, are found', () => {
  const { step } = start(`class Top extends Module { up = new Parameter(1); }
class Root extends Top { own: Parameter; constructor() { super(); this.own = new Parameter(2); this.more = new Top(); } }`);
  expect([step('up').owner.name, step('own').field.made, step('more', 'up').owner.name])
    .toEqual(['Top', 'Parameter', 'Top']);
});

test('a field is renamed where it stands, and wherever the code names it, and nowhere else', () => {
  const uses = `const root = new Root();
root.b.c.p3.value + other.p3; // p3
class Other extends Module { p3 = new Parameter(1); f() { return this.p3.value + new C().p3.value; } }`;
  const { classes, step } = start(tree, uses);
  const edited = renameField(step('b', 'c', 'p3'), 'w', classes, none);
  expect(textIn(edited)).toBe(tree.replace('p3', 'w'));
  expect(textIn(edited, '1')).toBe(uses.replace('c.p3', 'c.w').replace('C().p3', 'C().w'));
  expect(edited).toMatchObject({ left: 1 });
});

test('a field that the constructor sets is renamed in both places', () => {
  const source = `class Root extends Module {
  sub: Module;
  constructor() { super(); this.sub = new Module(); }
}`;
  const { classes, step } = start(source);
  expect(textIn(renameField(step('sub'), 'child', classes, none))).toBe(source.replaceAll('sub', 'child'));
});

test('a name that is none, or that the class has, is refused', () => {
  const { classes, step } = start(tree);
  const names = ['two words', '1a', 'a.b', 'constructor', 'b', 'p1', 'train'];
  expect(names.map((name) => renameField(step('p1'), name, classes, new Set(['train', 'constructor'])))).toEqual([
    'no-name', 'no-name', 'no-name', 'taken', 'taken', 'is-there', 'taken',
  ]);
});

test('a parameter and a child come behind the last field, or into a class that was empty', () => {
  const { classes, named } = start(tree);
  expect(textIn(addField(named('A'), 'p4', 'Parameter(1)', classes)))
    .toBe(tree.replace('(10);', '(10);\n  p4 = new Parameter(1);'));
  expect(textIn(addChild(named('B'), 'd', 'D', classes))).toBe(tree
    .replace('class B', 'class D extends Module {}\nclass B').replace('new C();', 'new C();\n  d = new D();'));
  const short = start('class Root extends Module {}\nclass A extends Module { p = new Parameter(1) }');
  expect(textIn(addField(short.named('Root'), 'q', 'Parameter(1)', short.classes)))
    .toContain('class Root extends Module {\n  q = new Parameter(1);\n}');
  expect(textIn(addField(short.named('A'), 'q', 'Parameter(1)', short.classes)))
    .toContain('{ p = new Parameter(1); q = new Parameter(1); }');
});

test('a field is removed with its line, and a class that has none left is empty', () => {
  const { classes, step } = start(tree);
  expect(textIn(removeField(step('a'), classes))).toBe(tree.replace('  a = new A();\n', ''));
  expect(textIn(removeField(step('a', 'p2'), classes))).toBe(tree.replace('{\n  p2 = new Parameter(10);\n}', '{}'));
});

test('a field that code still names is removed, and it is told how often', () => {
  const { classes, step } = start(tree, 'new Root().a.p2.value;');
  expect(removeField(step('a', 'p2'), classes)).toMatchObject({ left: 1 });
});

test('a field moves to another class with all that stands in it', () => {
  const { classes, named, step } = start(tree);
  expect(textIn(moveField(step('b'), named('A'), classes)))
    .toBe(tree.replace('  b = new B();\n', '').replace('(10);', '(10);\n  b = new B();'));
});

test('nothing moves into itself, to where it is, or out of a constructor', () => {
  const { classes, named, step } = start(tree);
  expect(moveField(step('b'), named('C'), classes)).toBe('contains-itself');
  expect(moveField(step('b'), named('B'), classes)).toBe('contains-itself');
  expect(moveField(step('b'), named('Root'), classes)).toBe('is-there');
  const set = start('class A extends Module {}\nclass Root extends Module { constructor() { super(); this.a = new A(); } }');
  expect(moveField(set.step('a'), set.named('A'), set.classes)).toBe('in-constructor');
  expect(removeField(set.step('a'), set.classes)).toBe('in-constructor');
});

test('whatever is done to a tree, the code can be read', () => {
  const paths = [['p1'], ['a'], ['a', 'p2'], ['b'], ['b', 'c'], ['b', 'c', 'p3']];
  const does = fc.constantFrom('rename', 'parameter', 'child', 'remove', 'A', 'B', 'C', 'Root');
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), does), { maxLength: 6 }), (all) => {
    let source = tree;
    all.forEach(([path, what], turn) => {
      const { classes, named } = start(source);
      const step = classes.along(named('Root'), path)?.at(-1);
      if (!step) return;
      const edited = what === 'rename' ? renameField(step, `n${turn}`, classes, none)
        : what === 'parameter' ? addField(step.owner, `q${turn}`, 'Parameter(1)', classes)
        : what === 'child' ? addChild(step.owner, `k${turn}`, `K${turn}`, classes)
        : what === 'remove' ? removeField(step, classes)
        : moveField(step, named(what), classes);
      source = textIn(edited) ?? source;
      compileCell({ id: '0', source, defines: true });
    });
  }), { numRuns: 60 });
});

test('a free name is the first that nobody has', () => {
  expect(freeName('p', new Set(['p1', 'p2', 'p4']))).toBe('p3');
});
