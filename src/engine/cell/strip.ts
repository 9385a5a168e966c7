import { isFunction } from './scope.ts';
import { children, expressionOf, isNode, isType, type Node, type Program } from './syntax.ts';

/** A text whose characters can be taken away; every other one keeps its offset. */
class Sheet {
  readonly source: string;
  readonly #characters: string[];
  readonly #comments: Program['comments'];

  constructor(source: string, comments: Program['comments']) {
    this.source = source;
    this.#characters = source.split('');
    this.#comments = comments;
  }

  erase(start: number, end: number): void {
    for (let at = start; at < end; at++) if (!/[\n\r\u2028\u2029]/.test(this.source[at] ?? '')) this.put(at, ' ');
  }

  put(at: number, character: string): void {
    this.#characters[at] = character;
  }

  isErased(at: number): boolean {
    return this.#characters[at] === ' ' && this.source[at] !== ' ';
  }

  /** The first place from here on that is neither space nor comment. */
  next(from: number): number {
    let at = from;
    for (;;) {
      while (/\s/.test(this.source[at] ?? '')) at++;
      const comment = this.#comments.find(({ start }) => start === at);
      if (!comment) return at;
      at = comment.end;
    }
  }

  /** True if the text from here on would be read as the rest of the line before. */
  goesOn(from: number): boolean {
    return /^([([`*/+\-.,<>=&|^%?]|in\b|instanceof\b)/.test(this.source.slice(this.next(from)));
  }

  /** Takes one character away if it is the next that counts. */
  eraseNext(from: number, character: string): void {
    const at = this.next(from);
    if (this.source[at] === character) this.put(at, ' ');
  }

  /** Takes away the words that stand before a place, and says where the first was. */
  eraseWords(words: ReadonlySet<string>, start: number, end: number): number | undefined {
    let first: number | undefined;
    for (let at = this.next(start); at < end; at = this.next(at + 1)) {
      const word = /^\w+/.exec(this.source.slice(at, end))?.[0] ?? '';
      if (words.has(word)) {
        this.erase(at, at + word.length);
        first ??= at;
      }
      at += Math.max(word.length - 1, 0);
    }
    return first;
  }

  text(): string {
    return this.#characters.join('');
  }
}

/** The source with its types blanked: what remains is JavaScript, and stands where it stood. */
export function stripTypes(source: string, program: Program): string {
  const sheet = new Sheet(source, program.comments);
  for (const statement of program.body) strip(statement, sheet);
  endStatements(program.body, sheet);
  return sheet.text();
}

/** The text without its import statements, and without comments that would rename it in a debugger. */
export function eraseImports(text: string, program: Program): string {
  const sheet = new Sheet(text, program.comments);
  for (const { type, start, end } of program.body) if (type === 'ImportDeclaration') eraseStatement(start, end, sheet);
  for (const { start } of program.comments) if (/[#@]/.test(text[start + 2] ?? '')) sheet.put(start + 2, ' ');
  return sheet.text();
}

function eraseStatement(start: number, end: number, sheet: Sheet): void {
  sheet.erase(start, end);
  if (sheet.goesOn(end)) sheet.put(start, ';');
}

function strip(node: Node, sheet: Sheet): void {
  if (isErasedStatement(node)) return eraseStatement(node.start, node.end, sheet);
  if (isType(node)) return sheet.erase(node.start, node.end);
  if (node.type === 'ImportDeclaration') return importedTypes(node, sheet);
  head(node, sheet);
  for (const child of children(node)) strip(child, sheet);
  const wrapped = /^TS(As|Satisfies|NonNull)Expression$/.test(node.type) ? expressionOf(node) : undefined;
  if (wrapped) sheet.erase(afterBrackets(wrapped.end, node, sheet), node.end);
  if (node.type === 'ArrowFunctionExpression') arrowHead(node, sheet);
  if (/^(Return|Throw)Statement$|^YieldExpression$/.test(node.type)) sameLine(node, sheet);
  if (Array.isArray(node.body)) endStatements(node.body, sheet);
  if (Array.isArray(node.consequent)) endStatements(node.consequent, sheet);
}

/** What TypeScript adds to the words and signs before and after a name. */
function head(node: Node, sheet: Sheet): void {
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') classHead(node, sheet);
  if (node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') memberHead(node, sheet);
  if (node.type === 'VariableDeclarator' && node.definite && node.id) sheet.eraseNext(nameEnd(node.id), '!');
  if (isFunction(node)) functionHead(node, sheet);
}

function isErasedStatement(node: Node): boolean {
  if (/^TS(TypeAlias|Interface)Declaration$|^TSDeclareFunction$|^TSIndexSignature$/.test(node.type)) return true;
  if (/^TSAbstract(Method|Property)Definition$/.test(node.type)) return true;
  if (node.type === 'ImportDeclaration') return node.importKind === 'type';
  if (node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') {
    return node.abstract === true || (isNode(node.value) && node.value.type === 'TSDeclareMethod');
  }
  return false;
}

/** `(x) as T`: the bracket that closes before `as` stays. */
function afterBrackets(from: number, node: Node, sheet: Sheet): number {
  let end = from;
  for (let at = sheet.next(end); at < node.end && sheet.source[at] === ')'; at = sheet.next(end)) end = at + 1;
  return end;
}

function importedTypes(node: Node, sheet: Sheet): void {
  for (const one of node.specifiers ?? []) {
    if (one.importKind !== 'type') continue;
    sheet.erase(one.start, one.end);
    sheet.eraseNext(one.end, ',');
  }
}

function classHead(node: Node, sheet: Sheet): void {
  if (node.abstract) sheet.eraseWords(new Set(['abstract']), node.start, node.id?.start ?? node.end);
  const [first] = node.implements ?? [];
  const last = node.implements?.at(-1);
  if (first && last) sheet.erase(sheet.source.lastIndexOf('implements', first.start), last.end);
}

const modifiers = new Set(['public', 'private', 'protected', 'readonly', 'override']);

function memberHead(node: Node, sheet: Sheet): void {
  const key = node.key;
  if (!key) return;
  const generator = isNode(node.value) && node.value.generator === true;
  const first = sheet.eraseWords(modifiers, node.start, key.start);
  if (first === node.start && (node.computed || generator)) sheet.put(first, ';');
  const end = node.computed ? sheet.next(key.end) + 1 : key.end;
  if (node.optional) sheet.eraseNext(end, '?');
  if (node.definite) sheet.eraseNext(end, '!');
}

/** Takes away a parameter `this`, and the `?` of the others. */
function functionHead(node: Node, sheet: Sheet): void {
  const params = node.params ?? [];
  for (const param of params) if (param.optional) sheet.eraseNext(nameEnd(param), '?');
  const [first] = params;
  if (first?.type !== 'Identifier' || first.name !== 'this') return;
  sheet.erase(first.start, first.end);
  sheet.eraseNext(first.end, ',');
}

/** Before `=>`, and after `async`, no line may break: brackets move over the breaks of a blanked type. */
function arrowHead(node: Node, sheet: Sheet): void {
  const { returnType, typeParameters } = node;
  if (returnType && breaksLine(returnType, sheet)) {
    sheet.put(sheet.source.lastIndexOf(')', returnType.start), ' ');
    sheet.put(returnType.end - 1, ')');
  }
  if (node.async && typeParameters) openEarly(typeParameters, sheet);
}

/** What is returned begins on the line of `return`: else nothing is returned. */
function sameLine({ start, argument }: Node, sheet: Sheet): void {
  const first = argument?.type === 'SequenceExpression' ? argument.expressions?.[0] : argument;
  if (first?.type !== 'ArrowFunctionExpression' || first.async || !first.typeParameters) return;
  if (!/^[a-z]+\s*$/.test(sheet.source.slice(start, first.start))) return;
  openEarly(first.typeParameters, sheet);
}

/** Where a line breaks within or behind type parameters, the bracket of the parameters stands in their place. */
function openEarly({ start, end }: Node, sheet: Sheet): void {
  if (!sheet.source.slice(start, sheet.next(end)).includes('\n')) return;
  sheet.put(start, '(');
  sheet.eraseNext(end, '(');
}

function breaksLine({ start, end }: Node, sheet: Sheet): boolean {
  return sheet.source.slice(start, end).includes('\n');
}

/** Where a statement or field ended with a type and a line break, and the next line would now go on with it. */
function endStatements(nodes: readonly Node[], sheet: Sheet): void {
  for (const { end, key } of nodes) {
    const accessor = /^(get|set|static|async)$/.test(key?.name ?? '');
    if (sheet.isErased(end - 1) && (accessor || sheet.goesOn(end))) sheet.put(end - 1, ';');
  }
}

function nameEnd(node: Node): number {
  if (node.type === 'Identifier') return node.start + (node.name ?? '').length;
  return node.typeAnnotation ? node.typeAnnotation.start - 1 : node.end;
}
