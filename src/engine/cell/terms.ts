/** Where the concepts of a subject stand in code: as variables, as fields, and as numbers that are given for them. */
import { typescript } from './highlight.ts';

type SyntaxNode = ReturnType<typeof typescript.parse>['topNode'];

/** The key of the concept that a name in code stands for: `{ w1: 'w', w2: 'w' }`. */
export type TermNames = Readonly<Record<string, string>>;

export interface TermPlace {
  term: string;
  start: number;
  end: number;
}

const identifiers = new Set(['VariableName', 'VariableDefinition', 'PropertyName', 'PropertyDefinition']);

/** `above` is the code above, the nearest last: it may define what a number is an argument of. */
export function termsIn(source: string, names: TermNames, above: readonly string[] = []): TermPlace[] {
  const found: TermPlace[] = [];
  const sources = [...above, source];
  const add = ({ from, to }: SyntaxNode, name: string | undefined): void => {
    if (name !== undefined && Object.hasOwn(names, name)) found.push({ term: names[name]!, start: from, end: to });
  };
  typescript.parse(source).iterate({
    enter: ({ name, node }) => {
      if (identifiers.has(name)) add(node, source.slice(node.from, node.to));
      if (name === 'Number') add(signed(node), nameOfNumber(signed(node), source, sources));
    },
  });
  return found;
}

/** A number with the sign before it. */
function signed(number: SyntaxNode): SyntaxNode {
  const { parent } = number;
  return parent?.name === 'UnaryExpression' ? parent : number;
}

function nameOfNumber(number: SyntaxNode, source: string, sources: readonly string[]): string | undefined {
  const { parent } = number;
  if (parent?.name === 'ArgList') return parameterOf(number, parent, source, sources);
  const target = number.prevSibling?.prevSibling;
  const isValue = parent?.name === 'VariableDeclaration' || parent?.name === 'Property';
  return isValue && target ? source.slice(target.from, target.to) : undefined;
}

/** What the argument is called where the function or the class is defined. */
function parameterOf(
  number: SyntaxNode, list: SyntaxNode, source: string, sources: readonly string[],
): string | undefined {
  const callee = list.prevSibling;
  if (callee?.name !== 'VariableName') return undefined;
  const called = source.slice(callee.from, callee.to);
  const index = partsOf(list).findIndex(({ from }) => from === number.from);
  for (const one of sources.toReversed()) {
    const parameters = one.includes(called) ? parametersOf(called, one) : undefined;
    if (parameters) return parameters[index];
  }
  return undefined;
}

function partsOf(list: SyntaxNode): SyntaxNode[] {
  return childrenOf(list).filter(({ name }) => !/^[(),]$/.test(name));
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

/** The parameters of a function or of a class's constructor; undefined where the source does not define it. */
function parametersOf(called: string, source: string): string[] | undefined {
  const definition = childrenOf(typescript.parse(source).topNode).find((statement) => {
    const id = statement.getChild('VariableDefinition');
    return /^(Function|Class)Declaration$/.test(statement.name) && id && source.slice(id.from, id.to) === called;
  });
  const owner = definition?.name === 'ClassDeclaration' ? constructorOf(definition, source) : definition;
  const list = owner?.getChild('ParamList');
  return list?.getChildren('VariableDefinition').map(({ from, to }) => source.slice(from, to));
}

function constructorOf(definition: SyntaxNode, source: string): SyntaxNode | undefined {
  return definition.getChild('ClassBody')?.getChildren('MethodDeclaration').find((method) => {
    const name = method.getChild('PropertyDefinition');
    return name && source.slice(name.from, name.to) === 'constructor';
  });
}
