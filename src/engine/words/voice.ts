/** In which languages a site speaks, and how a process takes them up; the texts themselves come from `speech.ts`. */
import { speakAs } from './locale.ts';
import { localeOf, matching } from './matching.ts';
import { parts, words, type AllTexts, type Texts } from './words.ts';

export interface Speech {
  /** The language of the site. */
  home: string;
  /** All texts, by their language. */
  texts: Readonly<Record<string, AllTexts>>;
  /** Where all pages speak alike: how. */
  only?: Voice;
}

/** How one language is spoken: the texts that it has, and what `Intl` is asked for. */
export interface Voice {
  texts: string;
  locale: string;
}

/** Where a language has no texts, those of the site's language are said, and at last the English ones. */
export function voiceOf({ home, texts }: Speech, tag: string): Voice {
  const known = Object.keys(texts);
  const spoken = [tag, home, 'en'].find((one) => matching(one, known) !== undefined) ?? 'en';
  return { texts: matching(spoken, known) ?? 'en', locale: localeOf(spoken) };
}

/** From here on all rooms of this process speak so, and each time in the language of that moment. */
export function speak(speech: Speech, language: () => string | undefined = () => undefined): void {
  const voice = (): Voice => voiceOf(speech, language() ?? speech.home);
  speakAs(() => voice().locale);
  for (const part of parts) {
    for (const name of Object.keys(words[part])) {
      const get = (): string | Texts => speech.texts[voice().texts]![part][name]!;
      Object.defineProperty(words[part], name, { get, enumerable: true, configurable: true });
    }
  }
}
