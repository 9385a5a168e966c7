/** All kinds of marks: those of the engine, and those that a subject brings. */
import type { MarkKind, MarkKinds } from '../mark.ts';
import { cursor, type CursorMark } from './cursor.ts';
import { curve, type CurveMark } from './curve.ts';
import { dots, type DotsMark } from './dots.ts';
import { edges, type EdgesMark } from './edges.ts';
import { guide, type GuideMark } from './guide.ts';
import { labels, type LabelsMark } from './labels.ts';
import { levels, type LevelsMark } from './levels.ts';
import { panel, type PanelMark } from './panel.ts';
import { pixels, type PixelsMark } from './pixels.ts';

/** A mark of the engine: of no subject. */
export type EngineMark =
  CurveMark | GuideMark | DotsMark | LevelsMark | CursorMark | PanelMark | PixelsMark | EdgesMark | LabelsMark;

/** In the order in which they are said. */
const ofEngine: readonly MarkKind[] = [curve, guide, dots, levels, cursor, panel, pixels, edges, labels];

/**
 * The kinds by role. A subject's come after those of the engine.
 * @throws TypeError where a kind has no check: data of strangers is not drawn unchecked.
 * @throws RangeError where two kinds have one role.
 */
export function markKinds(ofSubject: readonly MarkKind[]): MarkKinds {
  const kinds = new Map<string, MarkKind>();
  for (const kind of [...ofEngine, ...ofSubject]) {
    const mark = `The mark "${kind.role}"`;
    if (typeof kind.check !== 'function') throw new TypeError(`${mark} has no check. Fix: write one.`);
    if (kinds.has(kind.role)) throw new RangeError(`${mark} is there twice. Fix: give one of them another role.`);
    kinds.set(kind.role, kind);
  }
  return kinds;
}
