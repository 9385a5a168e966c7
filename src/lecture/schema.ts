/** What stands between the two `---` at the top of a lecture. */
import { z } from 'astro/zod';

export const lectureSchema = z.strictObject({
  title: z.string(),
  /** One sentence for the home page and for search engines. */
  description: z.string(),
  /** The course this lecture belongs to, and its place there: `Module 1.0`. */
  course: z.string().optional(),
  module: z.string().optional(),
  /** Lectures are listed by this number. */
  order: z.number().default(0),
  lang: z.string().default('en'),
  /** Whose idea it was: name and address of the source. */
  credit: z.strictObject({ text: z.string(), url: z.url() }).optional(),
});
