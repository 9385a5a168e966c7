/** What stands beside a number that is held: two buttons, how it has changed, and, at first, how to change it. */
import { hands as words } from '../../words/hands.ts';
import { writeText } from '../live/write-text.ts';

export interface StepperWorld {
  document: Document;
  storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** A button was pressed: one step down or up. */
  onStep: (direction: -1 | 1) => void;
}

const hintKey = 'numbers-known';

export class Stepper {
  readonly #world: StepperWorld;
  readonly #box: HTMLElement;
  readonly #said: HTMLElement;
  #isKnown: boolean;

  constructor(world: StepperWorld) {
    this.#world = world;
    this.#isKnown = isKnown(world.storage);
    this.#box = world.document.createElement('div');
    this.#box.dataset['stepper'] = '';
    this.#said = world.document.createElement('span');
    this.#box.append(this.#button('−', words.less, -1), this.#button('+', words.more, 1), this.#said);
  }

  /** Below a number; `held` is false where the pointer only passes by, and then there is nothing but the hint. */
  show(mark: HTMLElement, held: boolean): void {
    const code = mark.closest<HTMLElement>('[data-code]');
    if (code === null || (!held && this.#isKnown)) return;
    this.#box.toggleAttribute('data-held', held);
    this.#said.textContent = this.#isKnown ? '' : words.drag;
    const [around, at] = [code.getBoundingClientRect(), mark.getBoundingClientRect()];
    const scale = around.width / code.offsetWidth;
    const isLeft = at.left + at.right < around.left + around.right;
    this.#box.style.left = isLeft ? `${(at.left - around.left) / scale}px` : 'auto';
    this.#box.style.right = isLeft ? 'auto' : `${(around.right - at.right) / scale}px`;
    this.#box.style.top = `${(at.bottom - around.top) / scale}px`;
    if (this.#box.parentElement !== code) code.append(this.#box);
  }

  hide(): void {
    this.#box.remove();
  }

  /** The number has changed: whoever has done that needs no hint any more. */
  tell(from: string, to: string): void {
    if (!this.#isKnown) remember(this.#world.storage);
    this.#isKnown = true;
    writeText(this.#said, from === to ? '' : `${from} → ${to}`);
  }

  /** The number keeps the focus while a button beside it is pressed. */
  #button(sign: string, label: string, direction: -1 | 1): HTMLElement {
    const button = this.#world.document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.textContent = sign;
    button.ariaLabel = label;
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#world.onStep(direction);
    });
    return button;
  }
}

function isKnown(storage: StepperWorld['storage']): boolean {
  try {
    return storage.getItem(hintKey) !== null;
  } catch {
    return false;
  }
}

function remember(storage: StepperWorld['storage']): void {
  try {
    storage.setItem(hintKey, 'yes');
  } catch {
    return;
  }
}
