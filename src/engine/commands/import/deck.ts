/** What an imported file says, in the terms of a lecture: what every format is turned into, and what is written. */

/** What could not be carried over, or not as it was. */
export interface Left {
  /** Of the imported file, from 1. */
  line: number;
  what: string;
}

export interface ImportedSlide {
  /** Markdown for MDX, without the `#`; empty where it has no heading. */
  title: string;
  /** A section of the deck, or its first slide. */
  isPart: boolean;
  /** What stands between braces behind its title: `layout=center`. */
  options: readonly string[];
  /** MDX. */
  body: string;
  /** MDX, one text after the other. */
  notes: readonly string[];
}

export interface ImportedDeck {
  title: string;
  description: string;
  /** More lines of the front matter, ready to be written: `lang: de`. */
  about: readonly string[];
  slides: readonly ImportedSlide[];
}

/** A file that is written beside the lecture. */
export interface ImportedFile {
  name: string;
  bytes: Uint8Array;
}

/** Where what is read stands, and what became of it. */
export interface Trip {
  leave(line: number, what: string): void;
  /** The name beside the lecture of a picture, or nothing where there is none. Says so itself. */
  picture(address: string, line: number): string | undefined;
  /** Keeps bytes as a file of that name, or of one like it. @returns the name. */
  keep(name: string, bytes: Uint8Array): string;
}
