/** The options `words` and `languages`: texts of a site's own, in the shape of those of the engine, with its blanks. */
import { z } from 'astro/zod';
import { blanksOf, pluralForms } from '../../words/fill.ts';
import { isForms } from '../../words/speech.ts';
import { words, type GivenWords, type Texts } from '../../words/words.ts';
import { LANGUAGE } from '../read/language.ts';

function shapeOf(texts: Texts): z.ZodType {
  if (isForms(texts)) return formsWith(blanksOf(`${String(texts['one'])}${String(texts['other'])}`));
  const pairs = Object.entries(texts).map(([name, text]) => {
    const shape = typeof text === 'string' ? textWith(blanksOf(text)) : shapeOf(text);
    return [name, shape.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(pairs));
}

/** The forms of one text have the same blanks: `one` may leave out the count that `other` has. */
function formsWith(blanks: readonly string[]): z.ZodType {
  return z.strictObject(Object.fromEntries(pluralForms.map((form) => [form, textWith(blanks).optional()])));
}

function textWith(blanks: readonly string[]): z.ZodType {
  const names = [...new Set(blanks)].map((name) => `{${name}}`).join(', ');
  const expected = names === '' ? 'a string without blanks' : `a string with no blanks other than ${names}`;
  return z.string().refine((text) => blanksOf(text).every((name) => blanks.includes(name)), expected);
}

export const givenWords = shapeOf(words) as z.ZodType<GivenWords, GivenWords>;

export const givenLanguages = z.record(z.string().regex(LANGUAGE, 'languages such as "fr" or "pt-BR"'), givenWords);
