/** The tools of the pen, small, at the edge of the slide. Arrow keys walk along it. */
import { colours, type Colour, type Nib } from '../../deck/ink.ts';
import { pen as words } from '../../words/pen.ts';
import { html } from '../kit/dom.ts';
import { iconButton } from '../kit/icon-button.ts';
import type { Tool, ToolAction } from './tool.ts';

export interface BarWorld {
  take: (action: ToolAction) => void;
  do: (deed: 'undo' | 'redo' | 'wipe') => void;
}

const pictures = {
  pen: 'm4 20 1-5L16 4l4 4L9 19zM14 6l4 4',
  highlighter: 'M8 14 17 4l4 4-10 9H8zM8 14v3M3 21h9',
  eraser: 'm8 20-5-5L14 4l7 7-9 9zM9 9l7 7M8 20h13',
  undo: 'M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 11H9',
  redo: 'm16 5 4 4-4 4M20 9h-9a6 6 0 0 0 0 11h4',
  wipe: 'M4 6h16M9 6V3h6v3M6 6l1 15h10l1-15M10 10v7M14 10v7',
  down: 'm5 5 14 14M19 5 5 19',
} as const;

/** Each colour is another shape, for those who do not tell it from the others. */
const shapes: Readonly<Record<Colour, string>> = {
  ink: 'M12 6a6 6 0 1 0 .01 0z',
  blue: 'M6.5 6.5h11v11h-11z',
  red: 'm12 5 7 12.5H5z',
  gold: 'm12 4.5 7.5 7.5-7.5 7.5L4.5 12z',
};

export class PenBar {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #tools: ReadonlyMap<Nib | 'eraser', HTMLButtonElement>;
  readonly #colours: ReadonlyMap<Colour, HTMLButtonElement>;
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;

  constructor(document: Document, world: BarWorld) {
    this.#document = document;
    const { take } = world;
    this.#tools = new Map((['pen', 'highlighter', 'eraser'] as const).map((tool) =>
      [tool, this.#button(words.tools[tool], pictures[tool], () => take({ kind: 'take', tool }))]));
    this.#colours = new Map(colours.map((colour) => [colour, this.#colour(colour, take)]));
    this.#undo = this.#button(words.undo, pictures.undo, () => world.do('undo'));
    this.#redo = this.#button(words.redo, pictures.redo, () => world.do('redo'));
    const bar = html(document, 'div', { 'role': 'toolbar', 'aria-label': words.tools.label },
      ...this.#tools.values(), ...this.#colours.values(), this.#undo, this.#redo,
      this.#button(words.wipe, pictures.wipe, () => world.do('wipe')),
      this.#button(words.down, pictures.down, () => take({ kind: 'down' })));
    this.element = html(document, 'aside', { 'class': 'pen-bar', 'aria-label': words.label }, bar);
    this.element.addEventListener('keydown', (event) => this.#walk(event));
    this.element.addEventListener('focusin', ({ target }) => this.#stopAt(target as HTMLElement));
    this.#stopAt(this.#buttons[0]!);
  }

  show({ nib, isErasing, colour }: Tool, can: { undo: boolean; redo: boolean }): void {
    for (const [tool, button] of this.#tools) press(button, tool === (isErasing ? 'eraser' : nib));
    for (const [one, button] of this.#colours) press(button, !isErasing && one === colour);
    // A button that has the focus keeps it: what is disabled would lose it.
    this.#undo.ariaDisabled = String(!can.undo);
    this.#redo.ariaDisabled = String(!can.redo);
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll('button')];
  }

  #button(label: string, path: string, press: () => void): HTMLButtonElement {
    const made = iconButton(this.#document, label, path);
    made.addEventListener('click', press);
    return made;
  }

  /** A colour is a shape and its name; the one that is taken has a ring. */
  #colour(colour: Colour, take: BarWorld['take']): HTMLButtonElement {
    const made = this.#button(words.colours[colour], shapes[colour], () => take({ kind: 'colour', colour }));
    made.dataset['colour'] = colour;
    return made;
  }

  #stopAt(target: HTMLElement): void {
    for (const button of this.#buttons) button.tabIndex = button === target ? 0 : -1;
  }

  #walk(event: KeyboardEvent): void {
    const buttons = this.#buttons;
    const here = buttons.indexOf(event.target as HTMLButtonElement);
    const ways: Partial<Record<string, number>> = {
      ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1,
    };
    const to = ways[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons.at(to % buttons.length)?.focus();
  }
}

const press = (button: HTMLElement, isOn: boolean): void => button.setAttribute('aria-pressed', String(isOn));
