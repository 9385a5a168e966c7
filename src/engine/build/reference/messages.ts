/** What the build can say of a lecture, read off the code that says it: each message with its fix, gaps as `…`. */
import ts from 'typescript';
import { parsed } from './docs.ts';

export interface Message {
  text: string;
  fix: string;
}

const GAP = '…';
/** What has more ways of being said stays a gap. */
const MOST = 24;

/** The messages that a module makes: its objects with a `message` and a `hint`. */
export function messagesIn(source: string): Message[] {
  const file = parsed(source);
  const found = new Map<string, Message>();
  visit(file, (node) => {
    for (const one of [...madeIn(node), ...tabledIn(node), ...printedIn(node)]) found.set(`${one.text}\n${one.fix}`, one);
  });
  return [...found.values()].filter(({ text, fix }) => isSaid(text) || isSaid(fix))
    .map(({ text, fix }) => ({ text: isSaid(text) ? text : '', fix }));
}

function madeIn(node: ts.Node): Message[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  const [message, hint] = [valueOf(node, 'message'), valueOf(node, 'hint')];
  if (!hint) return [];
  if (!message) return sentences(hint);
  return callsOf(node).flatMap((given) => paired(textsOf(message, given), textsOf(hint, given)));
}

/** Some are printed as they are, with their fix in a line below. */
function printedIn(node: ts.Node): Message[] {
  if (!ts.isTemplateExpression(node) || !/\n\s*Fix: /.test(node.getText().replaceAll('\\n', '\n'))) return [];
  return callsOf(node).flatMap((given) => textsOf(node, given)).flatMap((said) => {
    const [text = '', fix = ''] = said.split(/\n\s*Fix: /);
    return { text: text.replace(/\s+/g, ' '), fix };
  });
}

/** Fixes in a table: by a pattern of what somebody else says, by the number of TypeScript, or in an object of hints. */
function tabledIn(node: ts.Node): Message[] {
  if (ts.isArrayLiteralExpression(node) && node.elements.length === 2) {
    const [pattern, fix] = node.elements;
    return ts.isRegularExpressionLiteral(pattern!) && fix ? sentences(fix) : [];
  }
  if (!ts.isPropertyAssignment(node)) return [];
  if (ts.isNumericLiteral(node.name)) return sentences(node.initializer, `TypeScript ${node.name.text}`);
  const table = node.parent.parent;
  const isHint = ts.isVariableDeclaration(table) && /HINTS|FIXES|MENDS/.test(table.name.getText());
  return isHint ? sentences(node.initializer) : [];
}

function sentences(value: ts.Expression, text = ''): Message[] {
  if (ts.isArrowFunction(value)) return ts.isBlock(value.body) ? [] : sentences(value.body, text);
  return textsOf(value, new Map()).filter((fix) => /^\p{Lu}.* .*[.]$/u.test(fix)).map((fix) => ({ text, fix }));
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** More than gaps. */
const isSaid = (text: string): boolean => /\p{L}{3}/u.test(text);

/** Where both follow from one choice they belong together one by one, else each message has all fixes. */
function paired(texts: readonly string[], fixes: readonly string[]): Message[] {
  if (texts.length === fixes.length && fixes.every(isSaid)) return texts.map((text, at) => ({ text, fix: fixes[at]! }));
  const fix = [...new Set(fixes)].filter(isSaid).join(' Or: ');
  return texts.map((text) => ({ text, fix }));
}

function valueOf(object: ts.ObjectLiteralExpression, key: string): ts.Expression | undefined {
  for (const property of object.properties) {
    if (!property.name || !ts.isIdentifier(property.name) || property.name.text !== key) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

/** What the parameters of the functions around a place are given: one for each call in the same file, or nothing. */
type Given = ReadonlyMap<ts.ParameterDeclaration, ts.Expression>;

function callsOf(place: ts.Node): readonly Given[] {
  const around = functionAround(place);
  const name = around && nameOfFunction(around);
  if (!around || name === undefined) return [new Map()];
  const calls: Given[] = [];
  visit(sightOf(around), (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== name) return;
    calls.push(givenBy(node, around));
  });
  return calls.length === 0 ? [new Map()] : calls;
}

const givenBy = ({ arguments: all }: ts.CallExpression, { parameters }: Holder): Given =>
  new Map(parameters.flatMap((parameter, at) => (all[at] ? [[parameter, all[at]] as const] : [])));

/** Where a function can be called. */
function sightOf(node: ts.Node): ts.Node {
  let sight = node.parent;
  while (!ts.isBlock(sight) && !ts.isSourceFile(sight)) sight = sight.parent;
  return sight;
}

type Holder = ts.ArrowFunction | ts.FunctionDeclaration;

function functionAround(place: ts.Node): Holder | undefined {
  for (let node = place.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isArrowFunction(node) || ts.isFunctionDeclaration(node)) return node;
  }
  return undefined;
}

function nameOfFunction(node: Holder): string | undefined {
  if (ts.isFunctionDeclaration(node)) return node.name?.text;
  return ts.isVariableDeclaration(node.parent) && ts.isIdentifier(node.parent.name) ? node.parent.name.text : undefined;
}

/** Every text that an expression may be. */
function textsOf(node: ts.Expression, given: Given, depth = 0): readonly string[] {
  if (depth > 8) return [GAP];
  const of = (inner: ts.Expression): readonly string[] => textsOf(inner, given, depth + 1);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return of(node.expression);
  if (ts.isConditionalExpression(node)) return few([...of(node.whenTrue), ...of(node.whenFalse)]);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined(of(node.left), of(node.right));
  }
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce<readonly string[]>(
      (before, { expression, literal }) => joined(joined(before, of(expression)), [literal.text]), [node.head.text],
    );
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return returned(node, depth + 1);
  return ts.isIdentifier(node) ? named(node, given, depth + 1) : [GAP];
}

/** What a function of the same file returns. */
function returned(call: ts.CallExpression, depth: number): readonly string[] {
  const callee = functionNamed((call.expression as ts.Identifier).text, call);
  if (!callee?.body) return [GAP];
  const given = givenBy(call, callee);
  if (!ts.isBlock(callee.body)) return textsOf(callee.body, given, depth);
  const found: string[] = [];
  visit(callee.body, (node) => {
    if (ts.isReturnStatement(node) && node.expression) found.push(...textsOf(node.expression, given, depth));
  });
  return few(found);
}

function functionNamed(name: string, from: ts.Node): Holder | undefined {
  let found: Holder | undefined;
  visit(from.getSourceFile(), (node) => {
    const isHolder = ts.isArrowFunction(node) || ts.isFunctionDeclaration(node);
    if (isHolder && nameOfFunction(node) === name) found ??= node;
  });
  return found;
}

const few = (texts: readonly string[]): readonly string[] => (texts.length > MOST ? [GAP] : texts);

const joined = (left: readonly string[], right: readonly string[]): readonly string[] =>
  few(left.flatMap((one) => right.map((other) => one + other)));

/** A constant is what it was made of, a parameter what the call gives it. */
function named(node: ts.Identifier, given: Given, depth: number): readonly string[] {
  const declared = declarationOf(node);
  if (!declared) return [GAP];
  const argument = ts.isParameter(declared) ? given.get(declared) : undefined;
  // What an argument is made of was said where the call stands.
  if (argument) return textsOf(argument, new Map(), depth);
  return declared.initializer ? textsOf(declared.initializer, given, depth) : [GAP];
}

type Declared = ts.VariableDeclaration | ts.ParameterDeclaration;

/** The nearest that is in sight. */
function declarationOf({ text, parent }: ts.Identifier): Declared | undefined {
  const isIt = ({ name }: Declared): boolean => ts.isIdentifier(name) && name.text === text;
  for (let node: ts.Node = parent; node; node = node.parent) {
    if (ts.isFunctionLike(node)) {
      const parameter = node.parameters.find(isIt);
      if (parameter) return parameter;
    }
    if (!ts.isBlock(node) && !ts.isSourceFile(node)) continue;
    const here = node.statements.flatMap((one) =>
      (ts.isVariableStatement(one) ? [...one.declarationList.declarations] : []));
    const found = here.find(isIt);
    if (found) return found;
    if (ts.isSourceFile(node)) return undefined;
  }
  return undefined;
}
