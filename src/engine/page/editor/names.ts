/** The names that can be written in a cell, and what is known of each. */
import { whole } from '../../cell/cell.ts';
import type { KnownName, KnownNames } from '../../cell/known-names.ts';
import { withNumbers } from '../../cell/numbers.ts';
import type { Program } from '../live/program.ts';

export interface Offer extends KnownName {
  /** The cell that defines it, or the module of the library that gives it. */
  from: string;
  isLibrary: boolean;
  /** False for what a library gives and no cell from the first to this one has imported. */
  isHere: boolean;
}

/** Names of the cell itself, of the cells above and of the libraries: the nearest definition counts. */
export function namesFor(cell: string, program: Program, known: KnownNames): Map<string, Offer> {
  const offers = new Map<string, Offer>();
  for (const [from, names] of Object.entries(known.libraries)) {
    for (const name of names) offers.set(name.name, { ...name, from, isLibrary: true, isHere: false });
  }
  for (const id of program.edits.author.keys()) {
    for (const { imported, ...name } of namesOf(id, program, known)) {
      const given = imported && known.libraries[imported.from]?.find((one) => one.name === imported.name);
      const from = given ? imported.from : id;
      offers.set(name.name, { ...name, ...given, name: name.name, from, isLibrary: given !== undefined, isHere: true });
    }
    if (id === cell) break;
  }
  return offers;
}

/** What stands behind the dot of a name that means all of a module: `import * as Plot from …` in the cell or above. */
export function membersFor(object: string, cell: string, program: Program, known: KnownNames): Map<string, Offer> {
  let module: string | undefined;
  for (const id of program.edits.author.keys()) {
    const { compiled, text } = program.cell(id);
    const given = compiled?.imports.find(({ name, local }) => name === whole && local === object)?.from;
    if (compiled?.defines.some(({ name }) => name === object)) module = given;
    // Behind a dot that was just typed a text can often not be read.
    else if (!compiled) module = wholeImports(text).get(object) ?? module;
    if (id === cell) break;
  }
  const names = module === undefined ? [] : known.libraries[module] ?? [];
  return new Map(names.map((one) => [one.name, { ...one, from: module!, isLibrary: true, isHere: true }]));
}

const wholeImport = /^import\s*\*\s*as\s+([\w$]+)\s+from\s*["']([^"']*)["']/gm;

const wholeImports = (text: string): Map<string, string> =>
  new Map([...text.matchAll(wholeImport)].map(([, local = '', from = '']) => [local, from]));

type Defined = KnownName & { imported?: { name: string; from: string } | undefined };

/** Of a text that cannot be read, what its author defined counts on. */
function namesOf(id: string, program: Program, known: KnownNames): readonly Defined[] {
  const told = known.cells[id] ?? [];
  const { compiled } = program.cell(id);
  if (compiled === undefined) return told;
  const author = program.edits.author.get(id) ?? '';
  const isAuthors = compiled.source === author || withNumbers(compiled, author) !== undefined;
  return compiled.defines.map(({ name, type }) => {
    const imported = compiled.imports.find(({ local }) => local === name);
    const found = isAuthors ? told.find((one) => one.name === name) : undefined;
    return { ...(found ?? unknown(name, type)), imported };
  });
}

const unknown = (name: string, type: boolean): KnownName =>
  ({ name, kind: type ? 'type' : 'value', signature: name, doc: '' });

/** An edit of a text. */
export interface Insertion {
  from: number;
  insert: string;
}

/** What brings a name of a library into a cell: one more name in its import, or an import at its top. */
export function importOf({ name, kind, from: module }: Offer, text: string): Insertion {
  const specifier = kind === 'type' ? `type ${name}` : name;
  const imports = [...text.matchAll(/^import\s*\{([^}]*)\}\s*from\s*["']([^"']*)["']/gm)];
  const found = imports.find(([,, from]) => from === module);
  if (!found) return { from: 0, insert: `import { ${specifier} } from "${module}";\n` };
  const names = found[1]!.trimEnd();
  const from = found.index + found[0].indexOf('{') + 1 + names.length;
  const separator = names === '' ? ' ' : names.endsWith(',') ? ' ' : ', ';
  return { from, insert: separator + specifier };
}
