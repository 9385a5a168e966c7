/** In which language texts are said just now: that of the lecture being compiled, or of the page being made. */
import { AsyncLocalStorage } from 'node:async_hooks';

const spoken = new AsyncLocalStorage<string>();

/** What is done meanwhile, and all that follows from it, speaks so; without a language, as the site does. */
export const speaking = <T>(language: string | undefined, work: () => T): T =>
  (language === undefined ? work() : spoken.run(language, work));

/** Undefined where the language is that of the site. */
export const languageNow = (): string | undefined => spoken.getStore();
