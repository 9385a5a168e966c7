/** Where the code names a field of a class: `this.c` in the class, `root.b.c` where it is known what `root` is. */
import {
  spanOf, textOf, type ClassOutline, type Classes, type ReadCell, type Span, type SyntaxNode,
} from './classes.ts';

export interface Reference extends Span {
  cell: string;
}

export interface References {
  found: readonly Reference[];
  /** How often the same name is asked of something of which the code does not tell what it is. */
  unknown: number;
}

export function referencesTo(name: string, owner: ClassOutline, classes: Classes): References {
  const found: Reference[] = [];
  let unknown = 0;
  for (const cell of classes.cells) {
    if (!classes.named(owner.name, cell.id)) continue;
    cell.top.cursor().iterate(({ node }) => {
      if (node.name !== 'PropertyName' || textOf(cell.source, node) !== name) return;
      const object = node.parent?.name === 'MemberExpression' ? node.parent.firstChild : null;
      const of = object && classOf(object, cell, classes);
      if (object && !of) unknown += 1;
      if (of && classes.withField(name, of)?.owner === owner) found.push({ cell: cell.id, ...spanOf(node) });
    });
  }
  return { found, unknown };
}

/** The class of what an expression gives, where the code says so plainly. */
function classOf(node: SyntaxNode, cell: ReadCell, classes: Classes): ClassOutline | undefined {
  switch (node.name) {
    case 'this': return enclosing(node, cell);
    case 'NewExpression': return madeBy(node, cell, classes);
    case 'ParenthesizedExpression': return node.firstChild?.nextSibling
      ? classOf(node.firstChild.nextSibling, cell, classes) : undefined;
    case 'VariableName': return classOfVariable(textOf(cell.source, node), cell, classes);
    case 'MemberExpression': return classOfMember(node, cell, classes);
    default: return undefined;
  }
}

function enclosing(node: SyntaxNode, { classes }: ReadCell): ClassOutline | undefined {
  return classes.find(({ start, end }) => start <= node.from && node.to <= end);
}

function madeBy(node: SyntaxNode, cell: ReadCell, classes: Classes): ClassOutline | undefined {
  const name = node.getChild('VariableName');
  return name ? classes.named(textOf(cell.source, name), cell.id) : undefined;
}

function classOfMember(node: SyntaxNode, cell: ReadCell, classes: Classes): ClassOutline | undefined {
  const [object, property] = [node.firstChild, node.getChild('PropertyName')];
  const of = object ? classOf(object, cell, classes) : undefined;
  const step = property && of ? classes.withField(textOf(cell.source, property), of) : undefined;
  return step && classes.madeBy(step.field, step.owner);
}

/** The nearest `const name = new C()` at top level, in the cell or above it. */
function classOfVariable(name: string, cell: ReadCell, classes: Classes): ClassOutline | undefined {
  const above = classes.cells.slice(0, classes.cells.indexOf(cell) + 1).toReversed();
  for (const one of above) {
    const declarations = one.top.getChildren('VariableDeclaration');
    const own = declarations.find((declaration) => {
      const defined = declaration.getChild('VariableDefinition');
      return defined && textOf(one.source, defined) === name;
    });
    if (!own) continue;
    const made = own.getChild('NewExpression');
    return made ? madeBy(made, one, classes) : undefined;
  }
  return undefined;
}
