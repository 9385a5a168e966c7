/** What the arguments of a function, or of a class's constructor, are called where it is defined. */
import { parse } from './parse.ts';
import { isNode, walk, type Node } from './syntax.ts';

/** The names in order, empty for a pattern; undefined where the source does not define `of`. */
export function parameterNames(source: string, of: string): readonly string[] | undefined {
  // Most sources need not be parsed to see that.
  if (!source.includes(of) || !/\b(class|function)\b/.test(source)) return undefined;
  let found: readonly string[] | undefined;
  walk(parse(source), (node) => {
    if (node.id?.name !== of) return;
    if (node.type === 'FunctionDeclaration') found = namesOf(node.params);
    if (node.type === 'ClassDeclaration') found = namesOf(constructorOf(node)?.params);
  });
  return found;
}

function constructorOf({ body }: Node): Node | undefined {
  const members = isNode(body) && Array.isArray(body.body) ? body.body : [];
  const value = members.find(({ kind }) => kind === 'constructor')?.value;
  return isNode(value) ? value : undefined;
}

function namesOf(params: readonly Node[] = []): string[] {
  return params.map((param) => param.name ?? param.left?.name ?? '');
}
