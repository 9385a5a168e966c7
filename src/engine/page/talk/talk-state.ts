/** Reads the state of a talk from its page, and brings a page to it. */
import type { TalkState } from '../../deck/channel.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { textOf } from '../live/edits.ts';
import type { Program } from '../live/program.ts';
import { openFolds } from './folds.ts';

/** Fetches the program of this page; `ready` resolves when the drafts of earlier visits are in its cells. */
export type OpenProgram = () => Promise<{ readonly program: Program; readonly ready: Promise<void> }>;

export function stateOf({ deck, state: { slide, step, screen }, main }: SlideDeck, program: Program): TalkState {
  return {
    slide: deck[slide]?.id ?? '',
    step,
    screen,
    edits: Object.fromEntries(program.edits.edited),
    runs: Object.fromEntries(program.runs),
    open: openFolds(main),
  };
}

/** Goes to the slide and step, where the window is not there already. */
export function goTo(deck: SlideDeck, { slide: id, step, screen }: TalkState): void {
  const { state } = deck;
  const slide = deck.deck.findIndex((one) => one.id === id);
  const isPlace = state.slide === slide && state.step === step && state.screen === screen;
  if (slide < 0 || (isPlace && state.view === state.home)) return;
  deck.do({ type: 'go', slide, step, screen, view: state.home });
}

/** Gives every cell the text it has in the talk. */
export function takeEdits(program: Program, { edits }: TalkState): void {
  const { author } = program.edits;
  const wanted = [...author].map(([cell, source]) => [cell, edits[cell] ?? source] as const);
  const texts = new Map(wanted.filter(([cell, text]) => textOf(program.edits, cell) !== text));
  if (texts.size > 0) program.dispatch({ kind: 'edit', gesture: 'remote', texts });
}
