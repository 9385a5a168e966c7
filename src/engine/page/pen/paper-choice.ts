/** A choice beside the ways onto paper: with what is drawn on the slides, or without. */
import { pen as words } from '../../words/pen.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html } from '../kit/dom.ts';
import { readSetting, writeSetting } from '../kit/settings.ts';

const key = 'paper-ink';

export interface PaperInk {
  /** Whether there is anything to leave out. */
  isDrawn: () => boolean;
  subscribe: (listener: () => void) => unknown;
}

export function offerOnPaper(deck: SlideDeck, { isDrawn, subscribe }: PaperInk): void {
  const { ownerDocument } = deck;
  const root = ownerDocument.documentElement;
  const choice = html(ownerDocument, 'input', { type: 'checkbox', name: 'drawings' });
  const label = html(ownerDocument, 'label', {}, choice, ' ', words.paper);
  const show = (): void => {
    label.hidden = !isDrawn();
    root.toggleAttribute('data-blank-paper', !choice.checked);
  };
  choice.checked = readSetting(key) !== 'off';
  choice.addEventListener('change', () => {
    writeSetting(key, choice.checked ? null : 'off');
    show();
  });
  deck.querySelector('.deck-paper')?.append(label);
  subscribe(show);
  show();
}
