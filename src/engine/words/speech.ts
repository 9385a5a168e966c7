/** What a site says: the engine's texts in all its languages, and those of the site in place of some. */
import { german } from './german/german.ts';
import { matching } from './matching.ts';
import type { Translation } from './translation.ts';
import { voiceOf, type Speech } from './voice.ts';
import { words, type AllTexts, type GivenWords, type Texts, type Words } from './words.ts';

// As they were written: `speak` gives them other texts.
const ofEngine: Readonly<Record<string, AllTexts>> =
  structuredClone({ en: words, de: german satisfies Translation<Words> });

/** `own`: texts of the site in its language; `languages`: texts in others, or for some of the engine's. */
export function speechOf(
  home: string, own: GivenWords = {}, languages: Readonly<Record<string, GivenWords>> = {},
): Speech {
  const texts: Record<string, AllTexts> = { ...ofEngine };
  const give = (tag: string, given: GivenWords): void => {
    texts[tag] = merged(texts[matching(tag, Object.keys(texts)) ?? 'en']!, given) as AllTexts;
  };
  for (const [tag, given] of Object.entries(languages)) give(tag, given);
  if (Object.keys(own).length > 0) give(matching(home, Object.keys(texts)) ?? home, own);
  return { home, texts };
}

export const hasTexts = ({ texts }: Speech, tag: string): boolean => matching(tag, Object.keys(texts)) !== undefined;

/** No more than what is said in the language of the site and in these. */
export function onlyIn({ home, texts }: Speech, tags: readonly string[] = []): Speech {
  const voices = [home, ...tags].map((tag) => voiceOf({ home, texts }, tag));
  const kept = voices.map((voice) => [voice.texts, texts[voice.texts]!] as const);
  const [only, ...others] = new Map(voices.map((voice) => [JSON.stringify(voice), voice])).values();
  return { home, texts: Object.fromEntries(kept), ...(only && others.length === 0 && { only }) };
}

/** The texts of the engine that a translation does not give: they are said in English. */
export function missingIn(given: GivenWords, texts: Texts = words, at = ''): string[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    const own = (given as Texts)[name];
    const place = at === '' ? name : `${at}.${name}`;
    if (typeof text === 'string' || isForms(text)) return own === undefined ? [place] : [];
    return missingIn((own ?? {}) as GivenWords, text, place);
  });
}

export const isForms = ({ one, other }: Texts): boolean => typeof one === 'string' && typeof other === 'string';

function merged(texts: Texts, given: Texts): Texts {
  const pairs = Object.entries(texts).map(([name, text]) => {
    const own = given[name];
    if (typeof text === 'string' || typeof own !== 'object') return [name, own ?? text];
    return [name, isForms(text) ? { ...text, ...own } : merged(text, own)];
  });
  return Object.fromEntries(pairs) as Texts;
}
