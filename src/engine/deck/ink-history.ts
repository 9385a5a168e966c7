/** A hand with a pen, as a small record: what it has drawn, and what it can take back. */
import { fits, noStrokes, type Ink, type Stroke } from './ink.ts';

/** What one gesture did to a slide. */
interface Change {
  slide: string;
  before: readonly Stroke[];
  after: readonly Stroke[];
}

export interface Drawing {
  ink: Ink;
  done: readonly Change[];
  undone: readonly Change[];
}

export type DrawingAction =
  | { kind: 'draw'; slide: string; stroke: Stroke }
  /** These strokes are gone: one gesture of the eraser, or the whole slide. */
  | { kind: 'erase'; slide: string; strokes: ReadonlySet<Stroke> }
  | { kind: 'undo' | 'redo'; slide: string }
  /** Another window has drawn, or all is brought back: there is nothing to take back on these slides. */
  | { kind: 'put'; ink: Ink };

/** Gestures that are remembered. */
const most = 100;

export const blank: Drawing = { ink: {}, done: [], undone: [] };

export const strokesOn = ({ ink }: Pick<Drawing, 'ink'>, slide: string): readonly Stroke[] => ink[slide] ?? noStrokes;

/** The same drawing where nothing changes: a stroke that has no room is not drawn. */
export function draw(drawing: Drawing, action: DrawingAction): Drawing {
  switch (action.kind) {
    case 'draw': {
      const before = strokesOn(drawing, action.slide);
      return fits(before, action.stroke) ? changed(drawing, action.slide, [...before, action.stroke]) : drawing;
    }
    case 'erase': {
      const before = strokesOn(drawing, action.slide);
      const after = before.filter((stroke) => !action.strokes.has(stroke));
      return after.length < before.length ? changed(drawing, action.slide, after) : drawing;
    }
    case 'undo': return undo(drawing, action.slide);
    case 'redo': return redo(drawing, action.slide);
    case 'put': return put(drawing, action.ink);
  }
}

/** True where the last gesture on a slide can be taken back, or brought back. */
export const canUndo = ({ done }: Drawing, slide: string): boolean => done.some((change) => change.slide === slide);
export const canRedo = ({ undone }: Drawing, slide: string): boolean => undone.some((change) => change.slide === slide);

function changed(drawing: Drawing, slide: string, after: readonly Stroke[]): Drawing {
  const change = { slide, before: strokesOn(drawing, slide), after };
  return {
    ink: inked(drawing.ink, slide, after),
    done: [...drawing.done, change].slice(-most),
    undone: drawing.undone.filter((other) => other.slide !== slide),
  };
}

/** Only what is seen is taken back: slides do not depend on each other. */
function undo({ ink, done, undone }: Drawing, slide: string): Drawing {
  const last = done.findLast((change) => change.slide === slide);
  if (last === undefined) return { ink, done, undone };
  return { ink: inked(ink, slide, last.before), done: without(done, last), undone: [...undone, last] };
}

function redo({ ink, done, undone }: Drawing, slide: string): Drawing {
  const last = undone.findLast((change) => change.slide === slide);
  if (last === undefined) return { ink, done, undone };
  return { ink: inked(ink, slide, last.after), done: [...done, last], undone: without(undone, last) };
}

function put({ ink, done, undone }: Drawing, news: Ink): Drawing {
  const isOther = ({ slide }: Change): boolean => !(slide in news);
  return {
    ink: Object.entries(news).reduce((all, [slide, strokes]) => inked(all, slide, strokes), ink),
    done: done.filter(isOther),
    undone: undone.filter(isOther),
  };
}

const without = (changes: readonly Change[], one: Change): readonly Change[] =>
  changes.filter((other) => other !== one);

/** A slide on which nothing is drawn any more is not in it. */
export function inked(ink: Ink, slide: string, strokes: readonly Stroke[]): Ink {
  const { [slide]: _, ...others } = ink;
  return strokes.length > 0 ? { ...others, [slide]: strokes } : others;
}
