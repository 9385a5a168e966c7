/** What a reader sets once for all lectures. Where storage is denied, everything is as it comes. */
import { namesOf, type StorageNames } from './storage-names.ts';

/** Whether letters, digits and signs are keys of the deck. */
export const characterKeys = (): boolean => readSetting('character-keys') !== 'off';

export const setCharacterKeys = (on: boolean): void => writeSetting('character-keys', on ? null : 'off');

/** Whether the Tab key indents code; else it leaves the editor. */
export const tabIndents = (): boolean => readSetting('tab-indents') === 'on';

export const setTabIndents = (on: boolean): void => writeSetting('tab-indents', on ? 'on' : null);

/** Whether the reader knows already that snippets are alive. */
export const knowsCells = (): boolean => readSetting('knows-cells') === 'yes';

export const setKnowsCells = (): void => writeSetting('knows-cells', 'yes');

/** The slide to which a lecture was read; `lecture` is the address of its article. */
export const placeIn = (lecture: string): string | null => read(names().reading(lecture));

export const keepPlaceIn = (lecture: string, slide: string): void => write(names().reading(lecture), slide);

/** How much of a lecture was read, at the visit that went furthest: 0 to 100. */
export const percentOf = (lecture: string): number => Number(read(names().percent(lecture)));

export const keepPercentOf = (lecture: string, percent: number): void =>
  write(names().percent(lecture), String(percent));

export const readSetting = (key: string): string | null => read(names().setting(key));

export const writeSetting = (key: string, value: string | null): void => write(names().setting(key), value);

const names = (): StorageNames => namesOf(document.documentElement);

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}
