/** What lets a reader take hold of a lecture: its numbers, its knobs and its figures. */
import type { CompiledCell } from '../../cell/cell.ts';
import type { CellParts } from '../live/cell-view.ts';
import type { LoadTools } from './figure-tools.ts';
import { Ghosts } from './ghosts.ts';
import { placeOf, Scrub, type NumberPlace } from './scrub.ts';
import type { Handles } from './handles.ts';
import { listenToCellKeys } from './cell-keys.ts';
import { FigureKeys, type FigureKeysWorld } from './figure-keys.ts';
import { followFormula } from './live-formula.ts';
import { attachKnobs } from './knobs.ts';
import { showCode } from './number-marks.ts';
import { readSetting, writeSetting } from '../kit/settings.ts';
import type { Listener, Program } from '../live/program.ts';

export interface HandsWorld {
  document: Document;
  program: Program;
  parts: ReadonlyMap<string, CellParts>;
  /** Where in its cell's text an element of an open editor ends. */
  endOf: (cell: string, token: Element) => number | undefined;
  loadTools: LoadTools;
  isSeen: (cell: string) => boolean;
  /** Tells of the cells that are brought to what the program says of them. */
  onShown: (listener: Listener) => void;
}

export function attachHands(world: HandsWorld): Preload {
  const { document, program, loadTools, isSeen, onShown } = world;
  const shown: Shown = new Map();
  onShown((ids) => follow(ids, world, shown));
  const knobs = attachKnobs(document, program);
  new Ghosts(document, program, isSeen);
  const storage = { getItem: readSetting, setItem: writeSetting };
  new Scrub({ document, storage, program, find: (event) => find(event, world) });
  const figures = lazily(document, program, loadTools);
  new FigureKeys({ document, ...figures });
  listenToCellKeys(document, program);
  if (document.querySelector('[data-chart]')) {
    void import('./still-marks.ts').then(({ sayOfStillMarks }) => sayOfStillMarks(document));
  }
  const preloadFigure = oncePerCell(figures.show);
  return (target) => (target.closest('[data-knob]') ? knobs : preloadFigure(target));
}

/** Told where the pointer or the focus is; resolves when there is something to take hold of. */
export type Preload = (target: Element) => Promise<void>;

/** Figures have handles as soon as the pointer or the focus comes to their cell. */
function oncePerCell(show: (host: HTMLElement) => Promise<void>): Preload {
  let last: HTMLElement | null = null;
  let shown = Promise.resolve();
  return (target) => {
    const host = target.closest<HTMLElement>('live-cell:not([data-readonly])');
    const isNew = host !== last;
    last = host;
    if (isNew && host?.querySelector('[data-output] svg')) shown = show(host);
    return shown;
  };
}

/** What lies over figures, fetched with the first that is shown. */
function lazily(document: Document, program: Program, loadTools: LoadTools): Omit<FigureKeysWorld, 'document'> {
  let loading: Promise<Handles> | undefined;
  let handles: Handles | undefined;
  return {
    over: (figure) => handles?.layers.over(figure) ?? [],
    below: (element) => handles?.layers.below(element),
    async show(host) {
      if (host.dataset['holds'] === '') return;
      loading ??= Promise.all([import('./handles.ts'), loadTools()])
        .then(([loaded, tools]) => new loaded.Handles(document, program, tools));
      handles = await loading;
      await handles.show(host);
    },
  };
}

/** What the code of each cell was last brought to: most that is told of a cell is not about its text. */
type Shown = Map<string, CompiledCell | undefined>;

function follow(ids: Iterable<string>, { program, parts }: HandsWorld, shown: Shown): void {
  for (const id of ids) {
    const cell = program.cell(id);
    const host = parts.get(id)?.host;
    const code = host?.querySelector<HTMLElement>('[data-code] pre > code');
    if (host) followFormula(host, program);
    if (!code || host?.hasAttribute('data-readonly') || (cell.compiled && shown.get(id) === cell.compiled)) continue;
    shown.set(id, cell.compiled);
    void showCode(code, cell);
  }
}

/** In static code a number is an element; in an editor it is the literal that its token ends with. */
function find(event: Event, { program, endOf }: HandsWorld): NumberPlace | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<HTMLElement>('[data-number]');
  if (mark) return placeOf(mark);
  const token = target.closest('.tok-number');
  const cell = (event.target as Element).closest('live-cell')?.id ?? '';
  const end = token && endOf(cell, token);
  const literals = program.cell(cell).compiled?.literals ?? [];
  const index = literals.findIndex((literal) => literal.scrub && literal.end === end);
  return index < 0 ? undefined : { cell, index };
}
