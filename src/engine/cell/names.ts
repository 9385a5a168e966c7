import { whole } from './cell.ts';
import {
  boundBy, boundInFunction, declaredIn, inside, isFunction, sees, variables, varsIn, type Scope,
} from './scope.ts';
import { bodyOf, children, expressionOf, isNode, isType, isTypeWrapper, type Node, type Program } from './syntax.ts';

export interface Use {
  name: string;
  at: number;
}

/** What a cell takes from outside and what it gives. */
export interface Names {
  /** Free names, each once, at its first place; `soft` where only `typeof` asks. */
  reads: (Use & { soft: boolean })[];
  /** Top-level names, imports and types included. */
  defines: (Use & { type: boolean })[];
  /** `default` for what a module is by default, `*` for all of it. */
  imports: (Use & { local: string; from: string })[];
  /** Names assigned to that this cell does not own. */
  assigns: Use[];
}

export function namesOf(program: Program): Names {
  const own = [...declaredIn(program.body), ...varsIn(program.body)];
  const imports = program.body.filter(({ type }) => type === 'ImportDeclaration').flatMap(importsOf);
  const reader = new Reader(new Set(imports.map(({ local }) => local)));
  const top: Scope = { names: new Set(own.map(({ name }) => name ?? '')) };
  for (const statement of program.body) reader.read(statement, top);
  return {
    reads: [...reader.reads.values()],
    defines: [...unique(own).map((use) => ({ ...use, type: false })), ...typesOf(program)],
    imports,
    assigns: reader.assigns,
  };
}

function unique(identifiers: readonly Node[]): Use[] {
  const uses = new Map<string, Use>();
  for (const { name = '', start } of identifiers) if (!uses.has(name)) uses.set(name, { name, at: start });
  return [...uses.values()];
}

function importsOf(statement: Node): Names['imports'] {
  if (statement.importKind === 'type') return [];
  const from = String(statement.source?.value);
  return (statement.specifiers ?? [])
    .filter(({ importKind }) => importKind !== 'type')
    .map((one) => ({ name: importedName(one), local: one.local?.name ?? '', from, at: one.start }));
}

function importedName({ type, imported }: Node): string {
  if (type === 'ImportDefaultSpecifier') return 'default';
  return type === 'ImportNamespaceSpecifier' ? whole : imported?.name ?? '';
}

function typesOf(program: Program): Names['defines'] {
  return program.body.flatMap((statement) => {
    const declares = /^TS(TypeAlias|Interface)Declaration$/.test(statement.type) && statement.id ? [statement.id] : [];
    const imports = statement.type === 'ImportDeclaration'
      ? (statement.specifiers ?? []).filter((one) => statement.importKind === 'type' || one.importKind === 'type')
      : [];
    const ids = [...declares, ...imports.flatMap(({ local }) => (local ? [local] : []))];
    return ids.map(({ name = '', start }) => ({ name, at: start, type: true }));
  });
}

class Reader {
  readonly reads = new Map<string, Names['reads'][number]>();
  readonly assigns: Use[] = [];
  readonly #imported: ReadonlySet<string>;

  constructor(imported: ReadonlySet<string>) {
    this.#imported = imported;
  }

  /** Follows a statement or an expression; types are TypeScript's business. */
  read(node: Node, scope: Scope): void {
    if (isType(node)) return;
    if (isFunction(node)) return this.#function(node, scope);
    switch (node.type) {
      case 'ImportDeclaration':
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'MetaProperty': return;
      case 'Identifier': return this.#use(node, scope, false);
      case 'UnaryExpression': return this.#unary(node, scope);
      case 'LabeledStatement': return this.#all(bodyOf(node), scope);
      case 'MemberExpression': return this.#member(node, scope);
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        return this.#keyed(isNode(node.value) ? node.value : undefined, node.key, node.computed, scope);
      case 'BlockStatement':
      case 'StaticBlock': return this.#block(node, scope);
      case 'SwitchStatement': return this.#switch(node, scope);
      case 'CatchClause': return this.#all(children(node), inside(scope, names(boundBy(node.param))));
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement': return this.#loop(node, scope);
      case 'ClassDeclaration':
      case 'ClassExpression': return this.#all(children(node), inside(scope, node.id ? names([node.id]) : []));
      case 'AssignmentExpression': return this.#assign(node.left, node.right, scope);
      case 'UpdateExpression': return this.#assign(node.argument, undefined, scope);
      default: return this.#all(children(node), scope);
    }
  }

  #all(nodes: readonly Node[], scope: Scope): void {
    for (const node of nodes) this.read(node, scope);
  }

  #use({ name = '', start }: Node, scope: Scope, soft: boolean): void {
    if (sees(scope, name)) return;
    const known = this.reads.get(name);
    if (!known) this.reads.set(name, { name, at: start, soft });
    else if (known.soft && !soft) this.reads.set(name, { name, at: start, soft });
  }

  #unary(node: Node, scope: Scope): void {
    const { operator, argument } = node;
    if (operator === 'typeof' && argument?.type === 'Identifier') this.#use(argument, scope, true);
    else this.#all(children(node), scope);
  }

  #member({ object, property, computed }: Node, scope: Scope): void {
    if (object) this.read(object, scope);
    if (property && computed) this.read(property, scope);
  }

  #keyed(value: Node | undefined, key: Node | undefined, computed: boolean | undefined, scope: Scope): void {
    if (key && computed) this.read(key, scope);
    if (value) this.read(value, scope);
  }

  #block(node: Node, scope: Scope): void {
    const body = bodyOf(node);
    const vars = node.type === 'StaticBlock' ? varsIn(body) : [];
    this.#all(body, inside(scope, names([...declaredIn(body), ...vars])));
  }

  #switch(node: Node, scope: Scope): void {
    if (node.discriminant) this.read(node.discriminant, scope);
    const cases = node.cases ?? [];
    const body = cases.flatMap(({ consequent }) => (Array.isArray(consequent) ? consequent : []));
    this.#all(cases, inside(scope, names(declaredIn(body))));
  }

  #loop(node: Node, scope: Scope): void {
    const head = node.init ?? node.left;
    const declares = head?.type === 'VariableDeclaration';
    if (head && !declares && node.left) this.#target(head, scope);
    this.#all(children(node), inside(scope, declares ? names(variables(head)) : []));
  }

  #function(node: Node, scope: Scope): void {
    const within = inside(scope, boundInFunction(node));
    const block = isNode(node.body) && node.body.type === 'BlockStatement';
    const body = bodyOf(node).flatMap((inner) => (block ? bodyOf(inner) : [inner]));
    this.#all([...(node.params ?? []), ...body], within);
  }

  #assign(target: Node | null | undefined, value: Node | undefined, scope: Scope): void {
    if (target) {
      this.#target(target, scope);
      this.read(target, scope);
    }
    if (value) this.read(value, scope);
  }

  /** Notes the names a target writes to, where the cell does not own them. */
  #target(target: Node, scope: Scope): void {
    const inner = isTypeWrapper(target) ? expressionOf(target) : undefined;
    if (inner) return this.#target(inner, scope);
    for (const { name = '', start } of boundBy(target)) {
      if (!sees(scope, name) || this.#isImport(name, scope)) this.assigns.push({ name, at: start });
    }
  }

  #isImport(name: string, scope: Scope): boolean {
    if (!this.#imported.has(name)) return false;
    let at: Scope = scope;
    while (!at.names.has(name) && at.outer) at = at.outer;
    return at.outer === undefined;
  }
}

function names(identifiers: readonly Node[]): string[] {
  return identifiers.map(({ name }) => name ?? '');
}
