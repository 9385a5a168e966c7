/** The one table of the deck's keys: what is pressed, and what it does. The help says it in words. */
import { help } from '../words/help.ts';

export const commands = [
  { name: 'next', keys: ['ArrowRight', ' ', 'PageDown', 'n'] },
  { name: 'previous', keys: ['ArrowLeft', 'Shift- ', 'PageUp', 'p'] },
  { name: 'next-slide', keys: ['ArrowDown', 'Shift-ArrowRight'] },
  { name: 'previous-slide', keys: ['ArrowUp', 'Shift-ArrowLeft'] },
  { name: 'first', keys: ['Home'] },
  { name: 'last', keys: ['End'] },
  { name: 'next-lecture', keys: ['Shift-n'] },
  { name: 'go-to-digits', keys: ['Enter'] },
  { name: 'go-to', keys: ['g'] },
  { name: 'search', keys: ['/'] },
  { name: 'overview', keys: ['o'] },
  { name: 'full-screen', keys: ['f'] },
  { name: 'black', keys: ['b', '.'] },
  { name: 'white', keys: ['w', ','] },
  { name: 'pointer', keys: ['l'] },
  { name: 'pen', keys: ['m'] },
  { name: 'highlighter', keys: ['h'] },
  { name: 'eraser', keys: ['x'] },
  { name: 'pen-colour', keys: ['k'] },
  { name: 'wipe', keys: ['Shift-x'] },
  { name: 'presenter', keys: ['s'] },
  { name: 'class', keys: ['c'] },
  { name: 'article', keys: ['a'] },
  { name: 'edit', keys: ['e'] },
  { name: 'run', keys: ['Ctrl-Enter'] },
  { name: 'reset', keys: ['Shift-r'] },
  { name: 'undo', keys: ['Ctrl-z'] },
  { name: 'redo', keys: ['Ctrl-Shift-z'] },
  { name: 'print', keys: ['Ctrl-p'] },
  { name: 'scheme', keys: ['d'] },
  { name: 'help', keys: ['?'] },
  { name: 'close', keys: ['Escape'] },
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

/** Where a lecture is read from the right, its next slide lies to the left. */
export const mirroredKey = (key: string): string =>
  key.replace(/Arrow(?:Left|Right)$/, (arrow) => (arrow === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'));

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

/** Keys with another name than their own. */
const shown = (): Readonly<Record<string, string>> => ({
  'ArrowRight': '→', 'ArrowLeft': '←', 'ArrowDown': '↓', 'ArrowUp': '↑', ' ': help.keys.space,
  'PageDown': help.keys.pageDown, 'PageUp': help.keys.pageUp, 'Escape': help.keys.escape,
  'Home': help.keys.home, 'End': help.keys.end, 'Enter': help.keys.enter,
});

/** How the help writes a key: `Shift-ArrowRight` is `Shift →`. */
export function keyLabel(key: string): string {
  const [, modifiers = '', plain = key] = /^((?:(?:Ctrl|Shift)-)*)(.+)$/.exec(key) ?? [];
  const label = shown()[plain] ?? (plain.length === 1 ? plain.toUpperCase() : plain);
  const held = modifiers.replace(/Ctrl/, help.keys.control).replace(/Shift/, help.keys.shift);
  return held.replaceAll('-', ' ') + label;
}
