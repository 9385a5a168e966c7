/** Under which names a browser keeps what readers of a site leave. Sites that share an origin share none of them. */

export interface StorageNames {
  /** With this every database begins, an earlier build's too. */
  store: string;
  drafts: DatabaseName;
  answers: DatabaseName;
  talk: DatabaseName;
  /** What the windows of one lecture tell each other. The address of its article begins with the site's path. */
  draftChannel(lecture: string): string;
  talkChannel(lecture: string): string;
  /** The classes that a lecturer gives. */
  leads: DatabaseName;
  /** What happened in them. */
  records: DatabaseName;
  /** What is drawn on slides. */
  ink: DatabaseName;
  inkChannel(lecture: string): string;
  /** Where windows ask which of them are open. */
  windows: string;
  /** The lock of a window that is open. */
  window(window: string): string;
  /** The lock of windows in which somebody presents. */
  presenting: string;
  /** What is set once for all lectures. `early.js` makes the name of the colour scheme likewise. */
  setting(key: string): string;
  /** How far a lecture was read. */
  reading(lecture: string): string;
  /** The same in percent. */
  percent(lecture: string): string;
}

export interface DatabaseName {
  name: string;
  /** Where an earlier build kept the same; of that, what is under addresses that begin with `base` is this site's. */
  earlier?: { name: string; base: string };
}

/**
 * The names of a site. At the root of an origin no name has a path in it.
 * @param store the first part of the names: `waves`
 * @param base where the site is published, with a slash at both ends: `/` or `/ws25/`
 */
export function storageNames(store: string, base: string): StorageNames {
  const path = base === '/' ? '' : base;
  const database = (name: string): DatabaseName =>
    (path === '' ? { name } : { name: name + path, earlier: { name, base } });
  return {
    store,
    drafts: database(store),
    answers: database(`${store}-answers`),
    talk: database(`${store}-talk`),
    draftChannel: (lecture) => `${store}:${lecture}`,
    talkChannel: (lecture) => `${store}-talk:${lecture}`,
    leads: database(`${store}-class`),
    records: database(`${store}-class-records`),
    ink: { name: `${store}-ink${path}` },
    inkChannel: (lecture) => `${store}-ink:${lecture}`,
    windows: `${store}${path}:windows`,
    window: (window) => `${store}${path}:window:${window}`,
    presenting: `${store}${path}:presenting`,
    setting: (key) => (path === '' ? key : `${store}${path}:${key}`),
    reading: (lecture) => `reading:${lecture}`,
    percent: (lecture) => `read:${lecture}`,
  };
}

/** The names of the site that a page belongs to, as its layout says. */
export const namesOf = ({ dataset }: { dataset: Record<string, string | undefined> }): StorageNames =>
  storageNames(dataset['store'] ?? 'lectures', dataset['base'] ?? '/');
