/** One lecture through all stages: compiled, type-checked, run, drawn, and kept under a key for `<Cell>`. */
import type { CompiledCell } from '../../cell/cell.ts';
import { highlightCell } from '../../cell/highlight.ts';
import { voiceOf, type Speech, type Voice } from '../../words/voice.ts';
import type { AllTexts } from '../../words/words.ts';
import type { LectureCell } from '../read/cells.ts';
import type { CheckerWorld, TypeProblem } from './check.ts';
import { createChecking, type Checking } from './checking.ts';
import { symbolsOf, type SubjectModules, type Terms } from '../settings.ts';
import { engineHash, lectureKey } from './engine.ts';
import { bundleLibraries, type BundledLibraries } from './libraries.ts';
import { keepDeclarations } from '../imports/kept.ts';
import { importsHash, readImports, type LectureImports } from '../imports/imports.ts';
import { faultOf, fileFault, typeFault } from '../read/faults.ts';
import { handleProblems } from '../read/handles.ts';
import { findFormulas, withResult } from '../read/live-formula.ts';
import { findPanels, type Panel } from '../read/knobs.ts';
import type { TermSymbols } from '../read/names.ts';
import type { Problem } from '../read/problem.ts';
import { languageNow } from '../read/spoken.ts';
import { limitOf } from '../../sandbox/handle-limit.ts';
import { createRunner, type Ran, type Runner } from './run.ts';
import { soundCells } from './sound.ts';
import type { CellFault } from './runner.ts';
import { isStored, writeCells, writeNames, type StoredCell } from './store.ts';

export interface Compiled {
  /** Where `<Cell>` finds what the cells show. */
  key: string;
  problems: readonly Problem[];
}

export interface Compiler {
  compile(file: string, cells: readonly LectureCell[]): Promise<Compiled>;
  /** @throws LibraryError for one that a worker cannot run. */
  libraries(): Promise<BundledLibraries>;
  /** A hash of all that lectures are made with but for themselves. */
  engine(): Promise<string>;
  readonly checker: CheckerWorld;
  /** After an edit of the library: everything that has read it starts anew. */
  forget(): Promise<void>;
}

export interface CompilerWorld {
  root: string;
  /** The folder of lectures, from the root. */
  content: string;
  subjects: readonly SubjectModules[];
  terms: Terms;
  words: Speech;
  /** So long a cell may take, in milliseconds. */
  patience?: number;
}

export function createCompiler({ root, content, subjects, terms, words, patience }: CompilerWorld): Compiler {
  const symbols = symbolsOf(terms);
  const startRunner = (): Runner => createRunner({ subjects, words }, patience);
  let runner = startRunner();
  let bundled: Promise<BundledLibraries> | undefined;
  let checking: Checking | undefined;
  let engine: Promise<string> | undefined;
  const checker = { root, libraries: Object.fromEntries(subjects.map(({ name, library }) => [name, library])) };
  const underWay = new Map<string, Promise<readonly Problem[]>>();
  const libraries = (): Promise<BundledLibraries> => (bundled ??= bundleLibraries(root, subjects));
  return {
    checker,
    libraries,
    engine: () => (engine ??= libraries().then((known) => engineHash(root, known))),
    async compile(file, cells) {
      const edition = await this.engine();
      const given = { root, content, subjects: scriptsOf(await libraries()), words, edition };
      const read = await readImports(given, file, cells);
      if ('problems' in read) return { key: '', problems: read.problems };
      const { imports } = read;
      const key = lectureKey([edition, symbols, spokenBy(words), importsHash(imports)], file, cells);
      if (isStored(root, key)) return { key, problems: [] };
      checking ??= createChecking(checker);
      const work = underWay.get(key) ?? compileCells({ root, key, file, cells, imports, symbols, runner, checking });
      underWay.set(key, work);
      return { key, problems: await work.finally(() => underWay.delete(key)) };
    },
    async forget() {
      const [oldRunner, oldChecking] = [runner, checking];
      runner = startRunner();
      checking = undefined;
      engine = undefined;
      bundled = undefined;
      await oldRunner.close();
      await oldChecking?.close();
    },
  };
}

/** What a lecture says beside its author's words, in the language of the moment. */
function spokenBy(speech: Speech): readonly [AllTexts, Voice] {
  const voice = voiceOf(speech, languageNow() ?? speech.home);
  return [speech.texts[voice.texts]!, voice];
}

const scriptsOf = (libraries: BundledLibraries): ReadonlyMap<string, string> =>
  new Map([...libraries].map(([name, { code }]) => [name, code]));

interface Work {
  root: string;
  key: string;
  file: string;
  cells: readonly LectureCell[];
  imports: LectureImports;
  symbols: TermSymbols;
  runner: Runner;
  checking: Checking;
}

/** Each stage reports all that it finds, and the next one goes on with the cells that nothing wrong touches. */
async function compileCells(work: Work): Promise<readonly Problem[]> {
  const { root, key, cells, imports, symbols, runner, checking } = work;
  const sources = cells.map(({ id, source, defines }) => ({ id, source, defines }));
  const { cells: compiled, faults } = await runner.compile(sources, imports.names);
  const readable = soundCells(sources, compiled, idsOf(faults));
  const checked = await checking.check({ cells: readable, imports: imports.types });
  const { problems: wrong, elsewhere, names, declarations } = checked;
  const found = [...faultsAt(cells, faults), ...elsewhere.map(fileFault), ...typeFaults(cells, readable, wrong)];
  // Whatever imports a file with a fault would fail of it.
  if (elsewhere.length > 0) return found;
  const mistyped = wrong.map(({ cell }) => ({ id: readable[cell]?.id ?? '' }));
  const sound = soundCells(sources, compiled, idsOf([...faults, ...mistyped]));
  const { ran, faults: failures } = await runner.run(sound, imports.texts, limitsOf(cells, sound));
  found.push(...faultsAt(cells, failures));
  if (compiled.length < cells.length) return found;
  const { panels, problems } = findPanels(cells, compiled);
  const { formulas, problems: unread } = findFormulas(cells, compiled, symbols);
  found.push(...problems, ...unread);
  if (found.length > 0) return found;
  const unheld = handleProblems(cells, ran);
  if (unheld.length > 0) return unheld;
  writeNames(root, key, names);
  const types = imports.types && declarations ? keepDeclarations(root, imports.types.place, declarations) : [];
  writeCells(root, key, withImports(stored(cells, compiled, ran, panels, formulas), imports.files, types));
  return [];
}

const idsOf = (found: readonly { id: string }[]): Set<string> => new Set(found.map(({ id }) => id));

/** The handles that authors leave these of their cells. */
const limitsOf = (cells: readonly LectureCell[], some: readonly CompiledCell[]) =>
  some.map(({ id }) => cells.find((cell) => cell.id === id)?.fence.handles);

function typeFaults(
  cells: readonly LectureCell[], checked: readonly CompiledCell[], found: readonly TypeProblem[],
): Problem[] {
  return found.flatMap((problem) => {
    const cell = cells.find(({ id }) => id === checked[problem.cell]?.id);
    return cell ? [typeFault(cell, problem)] : [];
  });
}

/** A cell that only waits for a broken one above says nothing new. */
function faultsAt(cells: readonly LectureCell[], found: readonly CellFault[]): Problem[] {
  return found.flatMap(({ id, error }) => {
    const cell = cells.find((one) => one.id === id);
    return cell && error.kind !== 'waiting' ? [faultOf(cell, error)] : [];
  });
}

function stored(
  cells: readonly LectureCell[],
  compiled: readonly CompiledCell[],
  ran: readonly Ran[],
  panels: readonly (readonly Panel[])[],
  formulas: readonly (string | undefined)[],
): StoredCell[] {
  return cells.map(({ id, source, defines, fence }, index) => ({
    id,
    source,
    fold: fence.fold,
    readonly: fence.readonly,
    apart: !defines,
    panels: panels[index] ?? [],
    handles: fence.handles === undefined ? undefined : [...limitOf(fence.handles)].join(' '),
    formula: withResult(formulas[index], ran[index]?.said.texts ?? []),
    code: highlightCell(source, scrubbed(compiled[index])),
    outputs: fence.live ? ran[index]?.outputs ?? '' : '',
    shows: fence.live ? ran[index]?.shows ?? '' : '',
    ...((!fence.live || fence.check) && ran[index] && { said: ran[index].said }),
  }));
}

/** The page has it once, at the first of its cells that is live. */
function withImports(cells: StoredCell[], imports: readonly string[], importTypes: readonly string[]): StoredCell[] {
  const first = cells.find(({ said }) => !said) ?? cells[0];
  if (importTypes.length === 0) return cells;
  return cells.map((cell) => (cell === first ? { ...cell, imports, importTypes } : cell));
}

/** Where numbers end that a reader can take hold of. */
function scrubbed(cell: CompiledCell | undefined): Set<number> {
  return new Set(cell?.literals.flatMap(({ scrub, end }) => (scrub ? [end] : [])));
}
