/** What a reader sets once for all lectures. Where storage is denied, everything is as it comes. */

/** Whether letters, digits and signs are keys of the deck. */
export const characterKeys = (): boolean => readSetting('character-keys') !== 'off';

export const setCharacterKeys = (on: boolean): void => writeSetting('character-keys', on ? null : 'off');

/** Whether the Tab key indents code; else it leaves the editor. */
export const tabIndents = (): boolean => readSetting('tab-indents') === 'on';

export const setTabIndents = (on: boolean): void => writeSetting('tab-indents', on ? 'on' : null);

/** Whether the reader knows already that snippets are alive. */
export const knowsCells = (): boolean => readSetting('knows-cells') === 'yes';

export const setKnowsCells = (): void => writeSetting('knows-cells', 'yes');

export function readSetting(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeSetting(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}
