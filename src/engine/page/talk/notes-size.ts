/** How large the presenter's notes are, in pixels; kept from talk to talk. */
import { readSetting, writeSetting } from '../kit/settings.ts';

const [smallest, usual, largest] = [12, 20, 40];
const key = 'notes-size';

export function notesSize(): number {
  const size = Number(readSetting(key));
  return size >= smallest && size <= largest ? size : usual;
}

export function resizeNotes(by: number): number {
  const size = Math.min(largest, Math.max(smallest, notesSize() + by));
  writeSetting(key, String(size));
  return size;
}
