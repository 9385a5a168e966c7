/** The cells of a lecture: its fences that run, in document order, with the way back to their places. */
import type { CellSource } from '../../cell/cell.ts';
import { limits } from '../../sandbox/limits.ts';
import { parseFence, type Fence } from './fence.ts';
import { readSpecs, type KnobSpec } from './knob-specs.ts';
import { ASKING } from './names.ts';
import type { Position, Problem } from './problem.ts';
import { unique, type Deck } from './slides.ts';
import { attributeOf, isElement, startOf, walk, type Element, type Node, type NodeOf } from './tree.ts';

/** What an author writes of one group of knobs; what is left out follows from the numbers. */
export interface PanelSpec {
  knobs: readonly KnobSpec[];
  /** What readers see in place of the names, one for each. */
  labels?: readonly string[];
  min?: number;
  max?: number;
  step?: number;
  /** It stands in its cell, above what the cell shows. */
  inside: boolean;
  place: Position;
}

export interface LectureCell extends CellSource {
  fence: Fence;
  /** The knobs that turn its numbers. */
  panels: readonly PanelSpec[];
  /** The id of the slide it stands on. */
  slide: string;
  /** The place of an offset of the source in the MDX. */
  at(offset: number): Position;
}

export interface CellNode {
  cell: LectureCell;
  node: NodeOf<'code'>;
}

const LANGUAGES = ['ts', 'typescript'];

export function readCells(deck: Deck, source: string): { cells: readonly CellNode[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lines = source.split('\n');
  const cells: CellNode[] = [];
  const taken = new Set<string | undefined>(deck.slides.map(({ slide }) => slide.id));
  const fences = deck.slides.flatMap(({ slide, blocks }) =>
    blocks.flatMap((block) => fencesOf(block, slide.id, problems)),
  );
  for (const { fence } of fences) if (fence.id) taken.add(fence.id);
  for (const each of fences) {
    const { node, fence, slide, defines } = each;
    const id = fence.id ?? unique(`${slide}-code`, taken);
    const { specs, problems: unread } = readSpecs(fence.knobs ?? '');
    problems.push(...unread.map((words) => ({ ...startOf(node), ...words })));
    const panels = specs.length === 0 ? [] : [{ knobs: specs, inside: true, place: startOf(node) }];
    cells.push({ node, cell: { id, defines, fence, panels, slide, ...textOf(each, lines) } });
  }
  return { cells, problems: [...problems, ...tooMany(cells)] };
}

/** What runs them in a browser takes no more. */
function tooMany(cells: readonly CellNode[]): Problem[] {
  const live = cells.filter(({ cell }) => cell.fence.live);
  const first = live[limits.cells];
  if (!first) return [];
  return [{
    ...startOf(first.node),
    message: `This lecture has ${live.length} live cells; the limit is ${limits.cells}.`,
    hint: 'Split it into two lectures, or remove `live` from code that nobody needs to change.',
  }];
}

interface LiveFence {
  node: NodeOf<'code'>;
  fence: Fence;
  slide: string;
  /** The question or exercise it stands in. */
  asking: Element | undefined;
  defines: boolean;
  /** Code that runs in the same cell, below. */
  behind: NodeOf<'code'> | undefined;
}

/** Code without a reader: what it says proves something. */
const PROOFS = ['key', 'solution', 'check'] as const;

/** A solution is followed by what tells whether it passes. */
function behindOf(fence: Fence, asking: Element | undefined): NodeOf<'code'> | undefined {
  if (!fence.solution || !asking) return undefined;
  const codes = asking.children.flatMap((each: Node) => (each.type === 'code' ? each : []));
  return codes.find(({ meta }) => parseFence(meta ?? '').fence.check);
}

/** The text of a cell, and the way back to the fences it is made of. */
function textOf({ node, behind }: LiveFence, lines: readonly string[]): Pick<LectureCell, 'source' | 'at'> {
  const own = placeIn(node, lines);
  if (!behind) return { source: node.value, at: own };
  const [below, start] = [placeIn(behind, lines), node.value.length + 1];
  return {
    source: `${node.value}\n${behind.value}`,
    at: (offset) => (offset < start ? own(offset) : below(offset - start)),
  };
}

function fencesOf(block: Node, slide: string, problems: Problem[]): LiveFence[] {
  const found: LiveFence[] = [];
  walk(block, (node, above) => {
    if (node.type !== 'code') return;
    const { fence, unknown } = parseFence(node.meta ?? '');
    const proof = PROOFS.find((name) => fence[name]);
    if (!fence.live && !proof) return;
    problems.push(...fenceProblems(node, unknown), ...cellProblems(node, fence));
    const asking = above.find((each) => isElement(each) && ASKING.includes(each.name ?? '')) as Element | undefined;
    const isStart = asking?.name === 'Exercise' && !proof;
    if (proof || isStart) fence.id ??= `${(asking && attributeOf(asking, 'id')) ?? slide}-${proof ?? 'start'}`;
    // Readers see whether they pass, and may look how that is found out.
    if (fence.check) Object.assign(fence, { live: true, fold: true, readonly: true });
    const own = { node, fence, slide, asking, defines: !asking || isStart, behind: behindOf(fence, asking) };
    // A solution defines what the start does: it runs as if it stood above.
    const start = found.findIndex((each) => fence.solution && asking && each.asking === asking);
    found.splice(start < 0 ? found.length : start, 0, own);
  });
  return found;
}

function fenceProblems(node: NodeOf<'code'>, unknown: readonly string[]): Problem[] {
  const place = startOf(node);
  const problems: Problem[] = unknown.map((word) => ({
    ...place,
    message: `\`${word}\` means nothing after the backticks of a live cell.`,
    hint: 'Use `live`, `fold`, `readonly`, `id=name`, `knobs="b w1"`, `handles="dot"`, '
      + '`formula="w \\cdot x"`, `caption="…"`, `lines="1-2|4"`.',
  }));
  if (LANGUAGES.includes(node.lang ?? '')) return problems;
  const message = `A live cell is TypeScript, not ${node.lang ?? 'plain text'}.`;
  return [...problems, { ...place, message, hint: 'Write ` ```ts live `.' }];
}

function cellProblems(node: NodeOf<'code'>, { id }: Fence): Problem[] {
  const place = startOf(node);
  if (node.value.trim() === '') {
    const hint = 'Write a line of code, or remove its backticks.';
    return [{ ...place, message: 'This live cell is empty.', hint }];
  }
  if (id === undefined || /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(id)) return [];
  const better = id.trim().replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^[^\p{L}_]+/u, 'cell-$&');
  return [{ ...place, message: `\`${id}\` cannot be a cell's id.`, hint: `Write one word that begins with a letter: \`id=${better}\`.` }];
}

/** A fence in a list is indented: its columns are shifted by what each line lost in front. */
function placeIn(node: NodeOf<'code'>, lines: readonly string[]): (offset: number) => Position {
  const own = node.value.split('\n');
  const first = startOf(node).line + 1;
  return (offset) => {
    let row = 0;
    let start = 0;
    while (row < own.length - 1 && start + (own[row] ?? '').length < offset) start += (own[row++] ?? '').length + 1;
    const indent = Math.max(0, (lines[first + row - 1] ?? '').length - (own[row] ?? '').length);
    return { line: first + row, column: offset - start + indent + 1 };
  };
}
