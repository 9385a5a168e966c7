import type { CellSource, CompiledCell, Literal } from './cell.ts';
import { limits } from './limits.ts';
import { listsOf } from './lists.ts';
import { constantsOf, literalsOf } from './literals.ts';
import { sourceOffset } from './locate.ts';
import * as messages from './messages.ts';
import { namesOf, type Names } from './names.ts';
import { flawOf, parse } from './parse.ts';
import { problemAt } from './problem.ts';
import { eraseImports, stripTypes } from './strip.ts';
import { expressionOf, type Node, type Program } from './syntax.ts';

/** A change of the text on its way from source to code. */
interface Edit {
  at: number;
  removed: number;
  text: string;
}

/**
 * One cell, read alone and ready to run: its types blanked, its numbers read from θ (`$$t`), its bare
 * expressions shown (`$$.show`), its free names and imports taken as parameters.
 * @param modules what can be imported from; anything, where they are not given.
 * @throws CellProblem with the place in the source
 */
export function compileCell(cell: CellSource, modules?: ReadonlySet<string>): CompiledCell {
  const { source } = cell;
  const { length } = source;
  if (length > limits.source) throw problemAt('limit', messages.tooLongSource(length, limits.source), source, 0);
  try {
    return compile(cell, parse(source, modules));
  } catch (problem) {
    throw problem instanceof RangeError ? problemAt('syntax', messages.tooDeep(), source, 0) : problem;
  }
}

function compile({ id, source, defines }: CellSource, program: Program): CompiledCell {
  const names = namesOf(program);
  refuseNames(names, source);
  const literals = literalsOf(program, source);
  const given = defines ? names.defines : [];
  const bare = eraseImports(stripTypes(source, program), program);
  const edits = [head(names), ...shows(program, bare), ...thetas(source, literals), tail(source, given)];
  const cell = {
    id,
    source,
    code: apply(bare, edits),
    reads: names.reads,
    defines: given,
    imports: names.imports,
    literals,
    constants: constantsOf(program),
    lists: listsOf(program),
    edits: edits.map(({ at, removed, text }) => ({ at, removed, inserted: text.length })),
  };
  refuseFlaw(cell);
  return cell;
}

/** What TypeScript's parser lets pass but a script does not. */
function refuseFlaw({ code, source, edits }: CompiledCell): void {
  const flaw = flawOf(code);
  if (!flaw) return;
  const at = sourceOffset(edits, flaw.offset);
  const words = flaw.said === '' ? messages.unbalanced() : messages.syntax(flaw.said, source, at);
  throw problemAt('syntax', words, source, flaw.said === '' ? 0 : at);
}

/** What no cell may do with a name, whatever stands above; `eval` and `arguments` cannot even be parameters. */
function refuseNames({ assigns: [assigned], reads }: Names, source: string): void {
  if (assigned) throw problemAt('name', messages.foreignAssignment(assigned.name), source, assigned.at);
  const strange = reads.find(({ name }) => name === 'eval' || name === 'arguments');
  if (strange) throw problemAt('name', messages.unavailable(strange.name), source, strange.at);
}

function head({ reads, imports }: Names): Edit {
  const inputs = ['$$', '$$t', ...reads.map(({ name }) => name), ...imports.map(({ local }) => local)];
  return { at: 0, removed: 0, text: `async function (${inputs.join(', ')}) { "use strict";\n` };
}

function tail(source: string, defines: Names['defines']): Edit {
  const values = defines.filter(({ type }) => !type).map(({ name }) => name);
  return { at: source.length, removed: 0, text: `\nreturn { ${values.join(', ')} }; }` };
}

/** What is only done, not asked for: it shows nothing. */
const deeds = new Set(['AssignmentExpression', 'UpdateExpression']);

function shows(program: Program, bare: string): Edit[] {
  return program.body.flatMap((statement) => {
    const shown = statement.type === 'ExpressionStatement' ? expressionOf(statement) : undefined;
    if (!shown || deeds.has(shown.type) || statement.directive === 'use strict') return [];
    return wrap(statement, bare);
  });
}

/** Around the whole statement, so that the brackets of an expression stay inside. */
function wrap({ start, end }: Node, bare: string): Edit[] {
  const ended = bare[end - 1] === ';';
  return [
    { at: start, removed: 0, text: '$$.show(await (' },
    { at: ended ? end - 1 : end, removed: 0, text: ended ? '))' : '));' },
  ];
}

function thetas(source: string, literals: readonly Literal[]): Edit[] {
  return literals.flatMap(({ start, end, scrub }, index) => {
    if (!scrub) return [];
    const glued = /[\p{ID_Continue}$]/u.test(source[start - 1] ?? '');
    return [{ at: start, removed: end - start, text: `${glued ? ' ' : ''}$$t[${index}]` }];
  });
}

function apply(text: string, edits: Edit[]): string {
  edits.sort((a, b) => a.at - b.at);
  let at = 0;
  let code = '';
  for (const edit of edits) {
    code += text.slice(at, edit.at) + edit.text;
    at = edit.at + edit.removed;
  }
  return code + text.slice(at);
}
