/** What an exercise's code is to define, and what a reader's text no longer does. */

const definition = /^(?:async )?(?:function\*?|class|const|let|var)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;

const definedIn = (source: string): string[] => [...source.matchAll(definition)].map(([, name]) => name!);

/** Names that the author's start defines at its top level, and the reader's text does not. */
export function missingNames(author: string, now: string): string[] {
  const here = new Set(definedIn(now));
  return definedIn(author).filter((name) => !here.has(name));
}
