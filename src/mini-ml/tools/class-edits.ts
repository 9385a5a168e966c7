/** A tree of modules is changed where its fields stand: in the classes. Every other byte of the source stays. */
import { referencesTo } from './class-references.ts';
import type { Classes, ClassOutline, Field, Span } from './classes.ts';

/** A field, and the class that has it. */
export interface Step {
  owner: ClassOutline;
  field: Field;
}

export type Refusal = 'no-name' | 'taken' | 'in-constructor' | 'contains-itself' | 'is-there';

export interface Edited {
  /** The new text of each cell that changes. */
  texts: ReadonlyMap<string, string>;
  /** References that no longer find the field, or may not. */
  left: number;
}

interface Splice extends Span {
  cell: string;
  text: string;
}

const fieldName = /^[\p{ID_Start}_][\p{ID_Continue}$]*$/u;

/** `reserved` are the names that every module has already. */
export function renameField(
  { owner, field }: Step, name: string, classes: Classes, reserved: ReadonlySet<string>,
): Edited | Refusal {
  if (!fieldName.test(name)) return 'no-name';
  if (name === field.name) return 'is-there';
  if (isTaken(name, owner, classes) || reserved.has(name)) return 'taken';
  const { found, unknown } = referencesTo(field.name, owner, classes);
  const own = field.declaration ? [{ cell: owner.cell, start: field.start, end: field.end }] : [];
  return { texts: spliced([...own, ...found].map((place) => ({ ...place, text: name })), classes), left: unknown };
}

/** `name = new Parameter(1);`, or a child of a new class that stands above. */
export function addField(owner: ClassOutline, name: string, made: string, classes: Classes): Edited {
  const line = `${name} = new ${made};`;
  return { texts: spliced([insertion(owner, line, classes)], classes), left: 0 };
}

export function addChild(owner: ClassOutline, name: string, newClass: string, classes: Classes): Edited {
  const start = owner.start;
  const above = { cell: owner.cell, start, end: start, text: `class ${newClass} extends Module {}\n` };
  const line = insertion(owner, `${name} = new ${newClass}();`, classes);
  return { texts: spliced([above, line], classes), left: 0 };
}

export function removeField({ owner, field }: Step, classes: Classes): Edited | Refusal {
  if (!field.declaration || field.isSet) return 'in-constructor';
  return { texts: spliced([removal(owner, field.declaration, classes)], classes), left: named(owner, field, classes) };
}

export function moveField({ owner, field }: Step, to: ClassOutline, classes: Classes): Edited | Refusal {
  const { declaration } = field;
  if (!declaration || field.isSet) return 'in-constructor';
  if (owner === to) return 'is-there';
  if (isTaken(field.name, to, classes)) return 'taken';
  if (isWithin(to, classes.madeBy(field, owner), classes)) return 'contains-itself';
  const line = sourceOf(owner, classes).slice(declaration.start, declaration.end);
  const splices = [removal(owner, declaration, classes), insertion(to, line, classes)];
  return { texts: spliced(splices, classes), left: named(owner, field, classes) };
}

/** The first of `p1`, `p2`, … that none of these is. */
export function freeName(stem: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

function isTaken(name: string, owner: ClassOutline, classes: Classes): boolean {
  return owner.methods.includes(name) || classes.withField(name, owner) !== undefined;
}

/** A class is made, at some depth, by another: neither may be put into the other's fields. */
function isWithin(inner: ClassOutline, outer: ClassOutline | undefined, classes: Classes): boolean {
  if (!outer) return false;
  const seen = new Set<ClassOutline>();
  const waiting = [outer];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one === inner) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    waiting.push(...[classes.baseOf(one), ...one.fields.map((field) => classes.madeBy(field, one!))]
      .filter((below) => below !== undefined));
  }
  return false;
}

function named(owner: ClassOutline, { name }: Field, classes: Classes): number {
  const { found, unknown } = referencesTo(name, owner, classes);
  return found.length + unknown;
}

function sourceOf({ cell }: ClassOutline, { cells }: Classes): string {
  return cells.find(({ id }) => id === cell)?.source ?? '';
}

function indentAt(source: string, offset: number): string | undefined {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*$/.test(line) ? line : undefined;
}

/** Behind the last declared field, else at the top of the class. */
function insertion(owner: ClassOutline, line: string, classes: Classes): Splice {
  const source = sourceOf(owner, classes);
  const last = owner.fields.flatMap(({ declaration }) => declaration ?? []).toSorted((a, b) => b.end - a.end)[0];
  const outer = indentAt(source, owner.start) ?? '';
  const { start, end } = owner.body;
  if (last) {
    const indent = indentAt(source, last.start);
    const closed = source[last.end - 1] === ';' || indent !== undefined ? '' : ';';
    const text = indent === undefined ? `${closed} ${line}` : `\n${indent}${line}`;
    return { cell: owner.cell, start: last.end, end: last.end, text };
  }
  const isEmpty = source.slice(start + 1, end - 1).trim() === '';
  if (isEmpty) return { cell: owner.cell, start, end, text: `{\n${outer}  ${line}\n${outer}}` };
  return { cell: owner.cell, start: start + 1, end: start + 1, text: `\n${outer}  ${line}` };
}

/** With its line, where it has one of its own; a class that has nothing left becomes `{}`. */
function removal({ cell, body, ...owner }: ClassOutline, { start, end }: Span, classes: Classes): Splice {
  const source = sourceOf({ cell, body, ...owner }, classes);
  const rest = source.slice(body.start + 1, start) + source.slice(end, body.end - 1);
  if (rest.trim() === '') return { cell, ...body, text: '{}' };
  const indent = indentAt(source, start);
  const after = /^[^\S\n]*\n/.exec(source.slice(end))?.[0];
  if (indent !== undefined && after) return { cell, start: start - indent.length, end: end + after.length, text: '' };
  const space = /[^\S\n]*$/.exec(source.slice(0, start))![0].length;
  return { cell, start: start - space, end, text: '' };
}

function spliced(splices: readonly Splice[], { cells }: Classes): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [cell, own] of Map.groupBy(splices, (splice) => splice.cell)) {
    let text = cells.find(({ id }) => id === cell)?.source ?? '';
    for (const { start, end, text: put } of own.toSorted((a, b) => b.start - a.start)) {
      text = text.slice(0, start) + put + text.slice(end);
    }
    texts.set(cell, text);
  }
  return texts;
}
