import { Parser, type Comment } from 'acorn';
import { tsPlugin } from '@sveltejs/acorn-typescript';
import { syntax as texts } from '../words/syntax.ts';
import * as messages from './messages.ts';
import { problemAt, type Words } from './problem.ts';
import { isTypeWrapper, walk, type Node, type Program } from './syntax.ts';

const ScriptParser = Parser.extend(letEngineCheck);
const TypeScriptParser = Parser.extend(tsPlugin(), letEngineCheck);

/** Names that begin so belong to the compiled cell. */
export const reserved = '$$';

/**
 * The tree of a cell's TypeScript, with every offset of the source.
 * @throws CellProblem with the place, for what is no code or is not supported in a cell.
 */
export function parse(source: string, modules?: ReadonlySet<string>): Program {
  const program = read(source);
  if (modules) for (const statement of program.body) refuseModule(statement, source, modules);
  for (const statement of program.body) refuse(statement, source);
  walk(program, (node) => refuseBelow(node, source));
  return program;
}

/** What the parser said, and where. */
export interface Flaw {
  said: string;
  offset: number;
}

/**
 * What keeps a text from being one function expression of a classic script, which knows `<!--` and has no types;
 * undefined if it is one. Nothing of a cell closes its function early, or gets out of it.
 */
export function flawOf(code: string): Flaw | undefined {
  try {
    const { body } = ScriptParser.parse(`(${code}\n)`, { ecmaVersion: 2025, sourceType: 'script' });
    const [only] = body;
    const whole = body.length === 1 && only?.type === 'ExpressionStatement';
    return whole && only.expression.type === 'FunctionExpression' ? undefined : { said: '', offset: 0 };
  } catch (problem) {
    const { said, offset } = flawIn(problem);
    return { said, offset: offset - 1 };
  }
}

/**
 * Regular expressions are checked by the engine that will run them: acorn's own checker, a tenth of what browsers would
 * have to load as the compiler, is left out there.
 */
function letEngineCheck(Base: typeof Parser): typeof Parser {
  return class extends Base {
    validateRegExpFlags({ start, source, flags }: { start: number; source: string; flags: string }): void {
      try {
        new RegExp(source, flags);
      } catch {
        throw Object.assign(new SyntaxError('Invalid regular expression'), { pos: start });
      }
    }

    validateRegExpPattern(): void {
      // The flags were checked together with the pattern.
    }
  };
}

function read(source: string): Program {
  const comments: Comment[] = [];
  try {
    const tree = TypeScriptParser.parse(source, {
      ecmaVersion: 2025,
      sourceType: 'module',
      allowAwaitOutsideFunction: true,
      locations: true,
      onComment: comments,
    });
    return Object.assign(tree as unknown as Program, { comments });
  } catch (problem) {
    throw syntaxProblem(problem, source);
  }
}

function syntaxProblem(problem: unknown, source: string): Error {
  const { said, offset } = flawIn(problem);
  if (said.includes('stack space')) return problemAt('syntax', messages.tooDeep(), source, 0);
  return problemAt('syntax', messages.syntax(said, source, offset), source, offset);
}

function flawIn(problem: unknown): Flaw {
  if (!(problem instanceof SyntaxError)) throw problem;
  const offset = 'pos' in problem && typeof problem.pos === 'number' ? problem.pos : 0;
  return { said: problem.message.replace(/ \(\d+:\d+\)$/, ''), offset };
}

/** The statements and declarations a cell may hold; everything else has no meaning here. */
const allowed = new Set([
  'ExpressionStatement', 'BlockStatement', 'EmptyStatement', 'IfStatement', 'ForStatement', 'ForInStatement',
  'ForOfStatement', 'WhileStatement', 'DoWhileStatement', 'SwitchStatement', 'ReturnStatement', 'ThrowStatement',
  'TryStatement', 'BreakStatement', 'ContinueStatement', 'LabeledStatement', 'VariableDeclaration',
  'FunctionDeclaration', 'ClassDeclaration', 'ImportDeclaration', 'TSTypeAliasDeclaration', 'TSInterfaceDeclaration',
  'TSDeclareFunction', 'TSIndexSignature', 'TSAbstractMethodDefinition', 'TSAbstractPropertyDefinition',
]);

function refuse(node: Node, source: string): void {
  const words = unsupported(node);
  if (words) throw problemAt(words.kind, words, source, node.start);
}

/** Refuses what stands in a node, types left out except where a statement of them may stand. */
function refuseBelow(node: Node, source: string): void {
  refuse(node, source);
  const inside = Array.isArray(node.body) ? node.body : [];
  for (const statement of inside) if (statement.type.startsWith('TS')) refuse(statement, source);
  for (const param of node.params ?? []) if (param.type === 'TSParameterProperty') refuse(param, source);
}

type Refusal = Words & { kind: 'syntax' | 'import' };

function unsupported(node: Node): Refusal | undefined {
  const hints = texts.instead;
  const no = (what: string, hint: string): Refusal => ({ kind: 'syntax', ...messages.unsupported(what, hint) });
  switch (node.type) {
    case 'TSEnumDeclaration': return no('`enum`', hints.enum);
    case 'TSModuleDeclaration': return no('`namespace`', hints.namespace);
    case 'Decorator': return no(texts.decorator, hints.decorator);
    case 'TSParameterProperty': return no(texts.parameterProperty, hints.parameterProperty);
    case 'TSTypeAssertion': return no('`<Type>value`', hints.assertion);
    case 'DebuggerStatement': return no('`debugger`', hints.debugger);
    case 'ImportExpression': return { kind: 'import', ...messages.dynamicImport() };
    case 'TSImportEqualsDeclaration': return { kind: 'import', ...messages.importEquals() };
    case 'MetaProperty': return isImportMeta(node) ? { kind: 'import', ...messages.importMeta() } : undefined;
    case 'ImportDeclaration': return importRefusal(node);
    case 'Identifier': return reservedName(node);
  }
  if (node.accessor) return no('`accessor`', hints.accessor);
  if (node.type.startsWith('Export')) return no('`export`', hints.export);
  if (node.declare) return no('`declare`', hints.declare);
  const listed = /^TS|(Statement|Declaration)$/.test(node.type) && !isTypeWrapper(node);
  return listed && !allowed.has(node.type) ? no(texts.this, hints.other) : undefined;
}

function refuseModule({ type, source: from, start }: Node, source: string, modules: ReadonlySet<string>): void {
  const name = String(from?.value);
  if (type !== 'ImportDeclaration' || modules.has(name)) return;
  throw problemAt('import', messages.unknownModule(name, modules), source, start);
}

function reservedName(node: Node): Refusal | undefined {
  const name = node.name ?? '';
  return name.startsWith(reserved) ? { kind: 'syntax', ...messages.reservedName(name) } : undefined;
}

function isImportMeta(node: Node): boolean {
  return (node as Node & { meta?: Node }).meta?.name === 'import';
}

function importRefusal(node: Node): Refusal | undefined {
  const isText = node.specifiers?.some(({ imported }) => imported !== undefined && imported.type !== 'Identifier');
  return isText ? { kind: 'import', ...messages.quotedImport(String(node.source?.value)) } : undefined;
}
