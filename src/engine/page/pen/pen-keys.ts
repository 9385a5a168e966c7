/** Keys that are the pen's while it is on: Esc puts it down, and undo is its own. */
import { typesText } from '../../deck/keys.ts';

export interface KeyWorld {
  isOn: () => boolean;
  down: () => void;
  do: (deed: 'undo' | 'redo') => void;
}

/** Heard before the deck and the cells hear them. */
export function listenToKeys(document: Document, world: KeyWorld): void {
  document.defaultView!.addEventListener('keydown', (event) => {
    if (!world.isOn() || event.isComposing || belongsElsewhere(event)) return;
    const deed = deedOf(event);
    if (deed === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (deed === 'down') world.down();
    else world.do(deed);
  }, { capture: true });
}

const belongsElsewhere = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && node.matches(`${typesText}, dialog[open]`));

function deedOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'down' | 'undo' | 'redo' | undefined {
  if (key === 'Escape') return 'down';
  if (altKey || ctrlKey === metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}
