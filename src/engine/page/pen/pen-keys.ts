/**
 * Keys that are the pen's while it is on: Esc puts it down, and undo is its own. While one of its tools has the focus,
 * which keeps letters from the deck, its own letters still do what they say.
 */
import { commandOf, typesText } from '../../deck/keys.ts';
import { characterKeys } from '../kit/settings.ts';

const commands = ['pen', 'highlighter', 'eraser', 'pen-colour', 'wipe'] as const;

/** What keys ask of a pen. */
export type KeyCommand = (typeof commands)[number];

export interface KeyWorld {
  isOn: () => boolean;
  down: () => void;
  do: (deed: 'undo' | 'redo') => void;
  run: (command: KeyCommand) => void;
}

/** Heard before the deck and the cells hear them. */
export function listenToKeys(document: Document, world: KeyWorld): void {
  document.defaultView!.addEventListener('keydown', (event) => {
    if (!world.isOn() || event.isComposing || belongsElsewhere(event)) return;
    const deed = deedOf(event);
    const command = deed === undefined && isOnTools(event) ? commandIn(event) : undefined;
    if (deed === undefined && command === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (command) world.run(command);
    else if (deed === 'down') world.down();
    else if (deed) world.do(deed);
  }, { capture: true });
}

const belongsElsewhere = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && node.matches(`${typesText}, dialog[open]`));

const isOnTools = ({ target }: Event): boolean => target instanceof Element && target.closest('.pen-bar') !== null;

function commandIn(event: KeyboardEvent): KeyCommand | undefined {
  const asked = event.repeat ? undefined : commandOf(event, characterKeys());
  return commands.find((command) => command === asked);
}

function deedOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'down' | 'undo' | 'redo' | undefined {
  if (key === 'Escape') return 'down';
  if (altKey || ctrlKey === metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}
