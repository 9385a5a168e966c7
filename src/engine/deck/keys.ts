/** The one table of the deck's keys: what is pressed, what it does, and how the help says it. */

export const commands = [
  { name: 'next', keys: ['ArrowRight', ' ', 'PageDown', 'n'], help: 'Next step' },
  { name: 'previous', keys: ['ArrowLeft', 'Shift- ', 'PageUp', 'p'], help: 'Previous step' },
  { name: 'next-slide', keys: ['ArrowDown', 'Shift-ArrowRight'], help: 'Next slide, skipping steps' },
  { name: 'previous-slide', keys: ['ArrowUp', 'Shift-ArrowLeft'], help: 'Previous slide, skipping steps' },
  { name: 'first', keys: ['Home'], help: 'First slide' },
  { name: 'last', keys: ['End'], help: 'Last slide' },
  { name: 'go-to-digits', keys: ['Enter'], help: 'Next step, or the slide you typed' },
  { name: 'go-to', keys: ['g'], help: 'Go to a slide by number or title' },
  { name: 'overview', keys: ['o'], help: 'Overview of all slides' },
  { name: 'full-screen', keys: ['f'], help: 'Full screen' },
  { name: 'black', keys: ['b', '.'], help: 'Black screen' },
  { name: 'white', keys: ['w', ','], help: 'White screen' },
  { name: 'pointer', keys: ['l'], help: 'Pointer on the slide' },
  { name: 'presenter', keys: ['s'], help: 'Presenter view' },
  { name: 'article', keys: ['a'], help: 'Open the article here' },
  { name: 'edit', keys: ['e'], help: 'Edit the first snippet (and reach figures)' },
  { name: 'run', keys: ['Ctrl-Enter'], help: 'Run the snippet' },
  { name: 'reset', keys: ['Shift-r'], help: 'Reset the snippets of the slide' },
  { name: 'undo', keys: ['Ctrl-z'], help: 'Undo' },
  { name: 'redo', keys: ['Ctrl-Shift-z'], help: 'Redo' },
  { name: 'print', keys: ['Ctrl-p'], help: 'Print the slides' },
  { name: 'scheme', keys: ['d'], help: 'Dark or light' },
  { name: 'help', keys: ['?'], help: 'This help' },
  { name: 'close', keys: ['Escape'], help: 'Close' },
] as const;

export type Command = (typeof commands)[number]['name'];

/** What of a keyboard event decides. */
export interface KeyPress {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

const table = new Map<string, Command>(
  commands.flatMap(({ name, keys }) => keys.map((key) => [key, name] as const)),
);

/** A key as the table writes it. Where the keyboard writes another script, a letter is found by its place. */
function nameOf({ key, code, shiftKey }: KeyPress): string {
  const letter = /^Key[A-Z]$/.test(code) && !/^[\x20-\x7e]$/.test(key) ? code.slice(3) : key;
  const named = letter.length > 1 || letter === ' ' || /^[a-z]$/i.test(letter);
  return (shiftKey && named ? 'Shift-' : '') + (letter.length === 1 ? letter.toLowerCase() : letter);
}

/** Letters, digits and signs are what speech input and stray fingers type: readers may turn them off. */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' ';

/** What a key press asks of the deck: a command, a digit, or nothing. */
export function commandOf(press: KeyPress, characters = true): Command | { digit: string } | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  if (!characters && isCharacter(press.key)) return undefined;
  if (/^[0-9]$/.test(press.key)) return { digit: press.key };
  return table.get(nameOf(press));
}

/** Where keys belong to what has focus, not to the deck. */
export const takesKeys = [
  'input', 'textarea', 'select', 'button', 'a[href]:not([data-pick])', 'summary',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="tab"]', '[role="slider"]', '[role="spinbutton"]', '[role="textbox"]', '[role="button"]', '[role="radio"]',
  '[role="option"]', '[role="gridcell"]', '[data-handle]', 'figure[tabindex]',
].join(',');

/** Where letters and signs are text. */
export const typesText = [
  'input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"], [type="file"])', 'textarea', 'select',
  '[contenteditable]:not([contenteditable="false"])', '[role="textbox"]',
].join(',');

/** A clicker turns pages wherever the focus is, and darkens the screen wherever no text is typed. */
export function isClickers(press: KeyPress, isText: boolean): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey) return false;
  const name = nameOf(press);
  return name === 'PageDown' || name === 'PageUp' || (!isText && (name === '.' || name === 'b'));
}

const shown: Record<string, string> = {
  'ArrowRight': '→', 'ArrowLeft': '←', 'ArrowDown': '↓', 'ArrowUp': '↑', ' ': 'Space', 'PageDown': 'Page down',
  'PageUp': 'Page up', 'Escape': 'Esc',
};

/** How the help writes a key: `Shift-ArrowRight` is `Shift →`. */
export function keyLabel(key: string): string {
  const [, modifiers = '', plain = key] = /^((?:(?:Ctrl|Shift)-)*)(.+)$/.exec(key) ?? [];
  const label = shown[plain] ?? (plain.length === 1 ? plain.toUpperCase() : plain);
  return modifiers.replaceAll('-', ' ') + label;
}
