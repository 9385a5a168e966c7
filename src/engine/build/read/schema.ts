/** What stands between the two `---` at the top of a lecture. */
import { z } from 'astro/zod';
import { LANGUAGE } from './language.ts';

export const lectureSchema = z.strictObject({
  title: z.string(),
  /** One sentence for the home page and for search engines. */
  description: z.string(),
  /** Its place in the course: `Module 1.0`. */
  module: z.string().optional(),
  /** Lectures are listed by this number. */
  order: z.number().default(0),
  /** Its language where it is not that of the site, as `lang` of HTML has it. */
  lang: z.string().regex(LANGUAGE).optional(),
  /** From which side it is read, where its language does not say it. */
  dir: z.enum(['ltr', 'rtl']).optional(),
  /** `false`: readers' editors do not check types. */
  types: z.boolean().optional(),
  /** Macros of its formulas by name: `\R: \mathbb{R}`. */
  macros: z.record(z.string(), z.string()).optional(),
  /** The `.bib` files beside it that it cites: `refs.bib`, or several. */
  bibliography: z.union([z.string(), z.array(z.string())]).optional(),
  /** What it lists without citing it: `@*` for all, or some: `@knuth84, @lamport94`. */
  nocite: z.union([z.string(), z.array(z.string())]).optional(),
  /** Whose idea it was: name and address of the source. */
  credit: z.strictObject({ text: z.string(), url: z.url() }).optional(),
});
