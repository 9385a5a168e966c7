/** What paper needs that a screen has no place for: a page for each step, notes, code behind folds, room to write. */
import { onPaper, type Deck, type DeckState, type Paper } from '../../deck/deck.ts';
import { deck as words } from '../../words/deck.ts';
import { fill } from '../../words/fill.ts';
import { fragmentsOf, headingOf, showStepsOfCopy, stepOf } from './deck-page.ts';
import { copyOf } from './paper-copy.ts';
import { questionPages } from './paper-questions.ts';

export interface PaperHost {
  state: () => DeckState;
  /** Shows a state without writing it into the address. */
  show: (state: DeckState) => void;
}

/** Takes away what an earlier view laid out, and lays out what this one needs. */
export function layOut(sections: readonly HTMLElement[], deck: Deck, { view, paper }: DeckState): void {
  for (const [index, section] of sections.entries()) {
    while (section.nextElementSibling?.matches('[data-on-paper]') === true) section.nextElementSibling.remove();
    hideAfter(section, Infinity);
    if (view === 'handout') section.after(sheetOf(section, paper));
    if (view === 'print' && paper.steps) giveEachStepAPage(section, deck[index]?.steps ?? 0);
  }
  if (view === 'handout') sections.at(-1)?.nextElementSibling?.after(...questionPages(sections));
}

/** Printing from any view prints its paper, as the page is at that moment, and then shows the view again. */
export function listenToPrinter(host: PaperHost, signal: AbortSignal): void {
  let before: DeckState | undefined;
  addEventListener('beforeprint', () => {
    before = host.state();
    host.show({ ...before, view: onPaper[before.view] });
  }, { signal });
  addEventListener('afterprint', () => {
    if (before !== undefined) host.show(before);
    before = undefined;
  }, { signal });
}

/** The slide itself shows its first step; a copy of it follows for each later one. */
function giveEachStepAPage(section: HTMLElement, steps: number): void {
  const copies = Array.from({ length: steps }, (_, index) => copyAt(section, index + 1));
  hideAfter(section, 0);
  section.after(...copies);
}

function copyAt(section: HTMLElement, step: number): HTMLElement {
  const copy = copyOf(section);
  copy.dataset['onPaper'] = '';
  copy.ariaLabel = fill(words.stepOfPlace, { place: section.ariaLabel ?? '', step });
  headingOf(copy)?.setAttribute('role', 'presentation');
  showStepsOfCopy(copy, step);
  hideAfter(copy, step);
  return copy;
}

function hideAfter(section: HTMLElement, step: number): void {
  for (const fragment of fragmentsOf(section)) fragment.toggleAttribute('data-later', stepOf(fragment) > step);
}

/** What belongs to a slide of the handout and does not stand on it. */
function sheetOf(section: HTMLElement, { perPage }: Paper): HTMLElement {
  const sheet = section.ownerDocument.createElement('div');
  sheet.dataset['onPaper'] = String(perPage);
  for (const note of section.querySelectorAll('[data-notes]')) sheet.append(copyOf(note));
  const folded = perPage === 1 ? section.querySelectorAll('[data-fold]:not([data-exercise] *) [data-code] > pre') : [];
  for (const code of folded) sheet.append(copyOf(code));
  sheet.append(roomToWrite(section.ownerDocument));
  return sheet;
}

/** More lines than a page has; the rest is cut off. */
function roomToWrite(document: Document): HTMLElement {
  const room = document.createElement('div');
  room.className = 'room-to-write';
  room.append(...Array.from({ length: 30 }, () => document.createElement('i')));
  return room;
}
