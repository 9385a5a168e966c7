/** What the presenter does besides stepping: windows, holding back, covering the screen, pointing. */
import type { Command } from '../../deck/keys.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html, say } from '../kit/dom.ts';
import { iconButton, rename } from '../kit/icon-button.ts';
import { button } from '../kit/notice.ts';
import type { Talk } from './talk.ts';
import { fill, formOf } from '../../words/fill.ts';
import { talk as words } from '../../words/talk.ts';

const pictures = {
  audience: 'M3 4h18M5 4v11h14V4M12 15v3M8 21l4-3 4 3',
  hold: 'M12 3v18M4 7.5l16 9M20 7.5l-16 9M9.5 4l2.5 2 2.5-2M9.5 20l2.5-2 2.5 2',
  black: 'M4 5h16v14H4z',
  white: 'M4 5h16v14H4z',
  pointer: 'M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0M12 3v3M12 18v3M3 12h3M18 12h3',
  pen: 'm4 20 1-5L16 4l4 4L9 19zM14 6l4 4',
} as const;

export class PresenterTools {
  readonly #deck: SlideDeck;
  readonly #talk: Talk;
  readonly #listeners: HTMLElement;
  readonly #hold: HTMLButtonElement;
  readonly #lead: HTMLButtonElement;
  readonly #covers: readonly HTMLButtonElement[];
  readonly #pointer: HTMLButtonElement;
  readonly #pen: HTMLButtonElement;

  constructor(deck: SlideDeck, talk: Talk, place: HTMLElement) {
    const { ownerDocument: document } = deck;
    this.#deck = deck;
    this.#talk = talk;
    this.#listeners = html(document, 'span', { class: 'presenter-audience', role: 'status' });
    const tool = (label: string, picture: keyof typeof pictures): HTMLButtonElement => {
      const made = iconButton(document, label, pictures[picture]);
      made.className = 'button icon';
      return made;
    };
    this.#hold = tool(words.hold, 'hold');
    this.#hold.addEventListener('click', () => talk.speaker.hold(!talk.speaker.isHeld));
    this.#hold.dataset['hold'] = '';
    this.#lead = button(document, words.lead, () => talk.speaker.lead());
    const command = (name: Command & keyof typeof pictures, label: string): HTMLButtonElement => {
      const made = tool(label, name);
      made.dataset['command'] = name;
      return made;
    };
    this.#covers = [command('black', words.black), command('white', words.white)];
    this.#pointer = command('pointer', words.pointer);
    this.#pen = command('pen', words.pen);
    const open = tool(words.openAudience, 'audience');
    open.addEventListener('click', () => this.#openAudience());
    place.append(open, this.#hold, ...this.#covers, this.#pointer, this.#pen, this.#listeners, this.#lead);
    this.show();
  }

  show(): void {
    const { speaker } = this.#talk;
    const room = this.#room();
    say(this.#listeners, room);
    // Where there is no room for all of it.
    this.#listeners.title = room;
    this.#deck.ownerDocument.documentElement.toggleAttribute('data-frozen', speaker.isHeld);
    rename(this.#hold, speaker.isHeld ? words.send : words.hold);
    this.#hold.classList.toggle('first', speaker.isHeld);
    this.#lead.toggleAttribute('data-away', !speaker.isOverruled);
    for (const cover of this.#covers) press(cover, cover.dataset['command'] === this.#deck.state.screen);
    press(this.#pointer, this.#deck.ownerDocument.documentElement.hasAttribute('data-laser'));
    press(this.#pen, this.#deck.ownerDocument.documentElement.hasAttribute('data-pen'));
  }

  /** What the room sees, where that is not what this window shows. */
  #room(): string {
    const { audience, isHeld, isOverruled, room } = this.#talk.speaker;
    if (isOverruled) return words.overruled;
    const slide = this.#deck.deck.findIndex(({ id }) => id === room?.slide) + 1;
    const place = isHeld && room ? frozenAt(slide, room.step) : listening(audience);
    return place + words.covered[room?.screen ?? 'slide'];
  }

  /** The audience's window has a process of its own: whatever happens in one holds up none of the other. */
  #openAudience(): void {
    const { pathname } = new URL(this.#deck.routes.slides, location.href);
    const { hash } = location;
    window.open(`${pathname}?role=audience${hash}`, '_blank', 'popup,noopener,width=1280,height=720');
  }
}

const frozenAt = (slide: number, step: number): string =>
  (step > 0 ? fill(words.frozenAtStep, { slide, step }) : fill(words.frozen, { slide }));

const listening = (windows: number): string =>
  (windows === 0 ? words.noAudience : fill(formOf(words.audience, windows), { count: windows }));

const press = (button: HTMLElement, isOn: boolean): void => button.setAttribute('aria-pressed', String(isOn));
