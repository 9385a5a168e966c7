/** What a reader sets once for all lectures. Where storage is denied, everything is as it comes. */

const key = 'character-keys';

/** Whether letters, digits and signs are keys of the deck. */
export function characterKeys(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function setCharacterKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    return;
  }
}
