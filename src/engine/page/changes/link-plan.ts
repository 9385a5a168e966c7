/** What a link would do to the lecture, before it does it. */
import { changes as words } from '../../words/changes.ts';
import { fill, formOf } from '../../words/fill.ts';
import { listed } from '../kit/listed.ts';
import type { ChangedText } from './diff-view.ts';
import { textOf, type Edits } from '../live/edits.ts';
import { hashOf, type OpenedLink } from './code-link.ts';

export interface LinkPlan {
  lines: readonly string[];
  /** Nothing, where the lecture is to stay as it is. */
  changes: readonly ChangedText[];
}

/** Undefined where the address brings no code at all. */
export async function planLink(link: OpenedLink, edits: Edits): Promise<LinkPlan | undefined> {
  if (link.kind === 'none') return undefined;
  if (link.kind === 'fault') return unharmed(link.fault);
  const known = link.cells.filter(({ cell }) => edits.author.has(cell));
  if (known.length === 0) return unharmed('foreign');
  const changes = known
    .map(({ cell, text }) => ({ cell, before: textOf(edits, cell), after: text }))
    .filter(({ before, after }) => before !== after);
  if (changes.length === 0) return unharmed('same');
  const hashes = await Promise.all(known.map(({ cell }) => hashOf(edits.author.get(cell)!)));
  const older = known.filter(({ from }, at) => from !== hashes[at]).map(({ cell }) => cell);
  const foreign = link.cells.filter((one) => !known.includes(one)).map(({ cell }) => brief(cell));
  return {
    lines: [
      fill(formOf(words.linkBrings, changes.length), {
        count: changes.length, cells: listed(changes.map(({ cell }) => cell)),
      }),
      ...(older.length > 0 ? [fill(words.linkIsOlder, { cells: listed(older) })] : []),
      ...(foreign.length > 0 ? [fill(words.linkKnowsMore, { cells: listed(foreign) })] : []),
    ],
    changes,
  };
}

function unharmed(fault: keyof typeof words.linkFaults): LinkPlan {
  return { lines: [words.linkFaults[fault]], changes: [] };
}

/** A stranger chose this name. */
function brief(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 39)}…` : cell;
}
