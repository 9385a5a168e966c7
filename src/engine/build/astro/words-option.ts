/** The option `words`: texts of a site's own, in the shape of those of the engine, with the same blanks. */
import { z } from 'astro/zod';
import { blanksOf } from '../../words/fill.ts';
import { words, type GivenWords, type Texts } from '../../words/words.ts';

function shapeOf(texts: Texts): z.ZodType {
  const pairs = Object.entries(texts).map(([name, text]) => {
    const shape = typeof text === 'string' ? textWith(blanksFor(text, texts)) : shapeOf(text);
    return [name, shape.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(pairs));
}

/** The forms of one text have the same blanks: `one` may leave out the count that `other` has. */
function blanksFor(text: string, { one, other }: Texts): readonly string[] {
  return typeof one === 'string' && typeof other === 'string' ? blanksOf(one + other) : blanksOf(text);
}

function textWith(blanks: readonly string[]): z.ZodType {
  const names = blanks.map((name) => `{${name}}`).join(', ');
  const expected = names === '' ? 'a text without blanks' : `a text with no other blanks than ${names}`;
  return z.string().refine((text) => blanksOf(text).every((name) => blanks.includes(name)), expected);
}

export const givenWords = shapeOf(words) as z.ZodType<GivenWords, GivenWords>;
