/** What a lecture would show if its cells had other texts and it were built anew. */
import { parseHTML } from 'linkedom';
import type { CellSource, CompiledCell } from '../../src/engine/cell/cell.ts';
import { bind } from '../../src/engine/cell/order.ts';
import type { SubjectModules } from '../../src/engine/build/settings.ts';
import { createRunner, type Runner } from '../../src/engine/build/compile/run.ts';
import { speechOf } from '../../src/engine/words/speech.ts';

/** The texts of all cells, by id. */
export type Texts = Readonly<Record<string, string>>;

/** What a cell shows that has an error, or waits for one that has. */
export const wrong = 'something is wrong';

export class FreshRuns {
  readonly #runner: Runner;
  /** The cells as the author wrote them, in document order. */
  readonly #cells: readonly CellSource[];

  constructor(cells: readonly CellSource[], subjects: readonly SubjectModules[]) {
    this.#runner = createRunner({ subjects, words: speechOf('en') });
    this.#cells = cells;
  }

  /** What the changed cells show, and all that read them, or those of them asked for. @throws Error for no code */
  async of(texts: Texts, asked: readonly string[] = Object.keys(texts)): Promise<Record<string, string>> {
    const sources = this.#cells.map((cell) => ({ ...cell, source: texts[cell.id] ?? cell.source }));
    const { cells, faults } = await this.#runner.compile(sources);
    if (faults.length > 0) throw new Error(`${faults[0]!.id} does not parse: ${faults[0]!.error.message}`);
    const changed = this.#cells.filter(({ id, source }) => texts[id] !== source).map(({ id }) => id);
    const affected = new Set([...dependents(changed, cells)].filter((id) => asked.includes(id)));
    const needed = inputs(affected, cells);
    const { ran } = await this.#runner.run(cells.filter(({ id }) => needed.has(id)));
    const shown = new Map(ran.map(({ id, outputs }) => [id, outputs]));
    return Object.fromEntries([...affected].map((id) => [id, shown.get(id) ?? wrong]));
  }

  close(): Promise<void> {
    return this.#runner.close();
  }
}

/** The cells themselves, and all that read them. */
function dependents(ids: readonly string[], cells: readonly CompiledCell[]): Set<string> {
  const bindings = bind(cells);
  const found = new Set(ids);
  for (const { id } of cells) {
    if ([...bindings.get(id)?.values() ?? []].some((from) => found.has(from))) found.add(id);
  }
  return found;
}

/** The cells themselves, and all that they read. */
function inputs(ids: ReadonlySet<string>, cells: readonly CompiledCell[]): Set<string> {
  const bindings = bind(cells);
  const found = new Set(ids);
  for (const { id } of cells.toReversed()) {
    if (found.has(id)) for (const from of bindings.get(id)?.values() ?? []) found.add(from);
  }
  return found;
}

/** What the page itself sets on parts of a figure. */
const ofThePage = new Set(['open', 'tabindex', 'aria-description', 'data-meant']);

/** HTML that does not depend on the order in which attributes were written. */
export function normalised(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const each of document.querySelectorAll('body *')) {
    const attributes = [...each.attributes].map(({ name, value }) => [name, value] as const);
    for (const [name] of attributes) each.removeAttribute(name);
    for (const [name, value] of attributes.toSorted()) if (!ofThePage.has(name)) each.setAttribute(name, value);
  }
  return document.body.innerHTML;
}
