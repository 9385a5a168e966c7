/** The classes of a program and their fields, by their places in the source: what a tree of modules is made from. */
import { typescript } from '../../engine/cell/highlight.ts';

export type SyntaxNode = ReturnType<typeof typescript.parse>['topNode'];

export interface Span {
  start: number;
  end: number;
}

export interface Field extends Span {
  name: string;
  /** The class whose object it is given: `C` in `c = new C();` */
  made: string | undefined;
  /** All of its declaration; undefined where it is set in the constructor only. */
  declaration: Span | undefined;
  /** It is set in the constructor: declaring is not all. */
  isSet: boolean;
}

export interface ClassOutline extends Span {
  cell: string;
  name: string;
  base: string | undefined;
  /** From brace to brace. */
  body: Span;
  fields: readonly Field[];
  methods: readonly string[];
}

/** A cell with the tree of its code. */
export interface ReadCell {
  id: string;
  source: string;
  top: SyntaxNode;
  classes: readonly ClassOutline[];
}

export function readCell({ id, source }: { id: string; source: string }): ReadCell {
  const top = typescript.parse(source).topNode;
  const classes = top.getChildren('ClassDeclaration').flatMap((node) => outline(node, id, source));
  return { id, source, top, classes };
}

export const textOf = (source: string, { from, to }: SyntaxNode): string => source.slice(from, to);
export const spanOf = ({ from, to }: SyntaxNode): Span => ({ start: from, end: to });

function outline(node: SyntaxNode, cell: string, source: string): ClassOutline[] {
  const [name, body] = [node.getChild('VariableDefinition'), node.getChild('ClassBody')];
  if (!name || !body) return [];
  const base = node.getChild('VariableName');
  const declared = body.getChildren('PropertyDeclaration').flatMap((one) => declaredField(one, source));
  return [{
    ...spanOf(node),
    cell,
    name: textOf(source, name),
    base: base ? textOf(source, base) : undefined,
    body: spanOf(body),
    fields: withSet(declared, setFields(body, source)),
    methods: body.getChildren('MethodDeclaration').flatMap((method) => methodName(method, source) ?? []),
  }];
}

function methodName(method: SyntaxNode, source: string): string | undefined {
  const name = method.getChild('PropertyDefinition');
  return name ? textOf(source, name) : undefined;
}

function declaredField(node: SyntaxNode, source: string): Field[] {
  const name = node.getChild('PropertyDefinition');
  if (!name || node.getChild('static')) return [];
  const made = madeIn(node, source);
  return [{ ...spanOf(name), name: textOf(source, name), made, declaration: spanOf(node), isSet: false }];
}

/** `this.a = …` in the constructor. */
function setFields(body: SyntaxNode, source: string): Field[] {
  const maker = body.getChildren('MethodDeclaration').find((one) => methodName(one, source) === 'constructor');
  const statements = maker?.getChild('Block')?.getChildren('ExpressionStatement') ?? [];
  return statements.flatMap((statement) => {
    const assignment = statement.getChild('AssignmentExpression');
    const target = assignment?.getChild('MemberExpression');
    const name = target?.getChild('PropertyName');
    if (!assignment || !name || target?.firstChild?.name !== 'this') return [];
    const made = madeIn(assignment, source);
    return [{ ...spanOf(name), name: textOf(source, name), made, declaration: undefined, isSet: true }];
  });
}

function withSet(declared: readonly Field[], set: readonly Field[]): Field[] {
  const both = declared.map((field) => {
    const own = set.find(({ name }) => name === field.name);
    return own ? { ...field, made: own.made, isSet: true } : field;
  });
  return [...both, ...set.filter(({ name }) => declared.every((field) => field.name !== name))];
}

function madeIn(node: SyntaxNode, source: string): string | undefined {
  const name = node.getChild('NewExpression')?.getChild('VariableName');
  return name ? textOf(source, name) : undefined;
}

/** What a name means in a cell: the nearest class of that name, there or above. */
export class Classes {
  readonly cells: readonly ReadCell[];

  /** In document order. */
  constructor(cells: readonly { id: string; source: string }[]) {
    this.cells = cells.map(readCell);
  }

  named(name: string | undefined, cell: string): ClassOutline | undefined {
    const last = this.cells.findIndex(({ id }) => id === cell);
    const above = this.cells.slice(0, last + 1).flatMap(({ classes }) => classes);
    return above.findLast((one) => one.name === name);
  }

  /** The class of a field's object. */
  madeBy({ made }: Field, { cell }: ClassOutline): ClassOutline | undefined {
    return this.named(made, cell);
  }

  /** The class that has the field, which may be one that the class extends. */
  withField(name: string, from: ClassOutline | undefined): { owner: ClassOutline; field: Field } | undefined {
    const seen = new Set<ClassOutline>();
    for (let owner = from; owner && !seen.has(owner); owner = this.baseOf(owner)) {
      seen.add(owner);
      const field = owner.fields.find((one) => one.name === name);
      if (field) return { owner, field };
    }
    return undefined;
  }

  baseOf(one: ClassOutline): ClassOutline | undefined {
    const base = this.named(one.base, one.cell);
    return base === one ? undefined : base;
  }

  /** The fields that lead from a class along a path of names, as far as the code tells. */
  along(root: ClassOutline | undefined, path: readonly string[]): { owner: ClassOutline; field: Field }[] | undefined {
    const steps: { owner: ClassOutline; field: Field }[] = [];
    let at = root;
    for (const name of path) {
      const step = this.withField(name, at);
      if (!step) return undefined;
      steps.push(step);
      at = this.madeBy(step.field, step.owner);
    }
    return steps;
  }
}
