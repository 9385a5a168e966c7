/** What stands between the two `---` at the top of a lecture. */
import { z } from 'astro/zod';
import { LANGUAGE } from './language.ts';

/** `2026-11-30`, with or without quotes: YAML makes a date of it, a lecture keeps the text. */
const day = z.preprocess(
  (given) => (given instanceof Date && !Number.isNaN(Number(given)) ? given.toISOString().slice(0, 10) : given),
  z.iso.date(),
);

export const personShape = {
  /** First name and last name. */
  name: z.string().min(1),
  /** Their page. */
  url: z.url().optional(),
  /** Where they teach. */
  affiliation: z.string().optional(),
};

/** A name alone, or what else is known of whoever it is. */
const person = z.preprocess(
  (given) => (typeof given === 'string' ? { name: given } : given),
  z.strictObject(personShape),
);

const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (Array.isArray(given) || given === undefined ? given : [given]), z.array(one));

const creditShape = {
  /** What is said of it. */
  text: z.string(),
  /** Where it is. */
  url: z.url(),
};

export const lectureSchema = z.strictObject({
  /** The title, also on the first slide. */
  title: z.string(),
  /** One sentence for the home page and for search engines. */
  description: z.string(),
  /** The part of the course to which it belongs. */
  part: z.string().min(1).optional(),
  /** Its name within the course: `Module 1.0`. */
  module: z.string().optional(),
  /** Lectures are listed by this number, part by part. */
  order: z.number().default(0),
  /** Who teaches it, if not the authors of the course: `Ada Example`, or several. */
  authors: listOf(person).optional(),
  /** The date on which it is given. */
  date: day.optional(),
  /** The date of the last change. */
  updated: day.optional(),
  /** Minutes in class. */
  duration: z.number().positive().optional(),
  /** Keywords: each has a page that lists its lectures. */
  tags: listOf(z.string().regex(/[\p{L}\p{N}]/u)).default([]),
  /** `true`: shown by `npm run dev`, but not published. */
  draft: z.boolean().default(false),
  /** Its language, if it differs from the site's, as in `lang` of HTML. */
  lang: z.string().regex(LANGUAGE).optional(),
  /** The direction of reading, if the language does not decide it. */
  dir: z.enum(['ltr', 'rtl']).optional(),
  /** `false`: readers' editors do not check types. */
  types: z.boolean().optional(),
  /** Macros for its formulas: `\R: \mathbb{R}`. */
  macros: z.record(z.string(), z.string()).optional(),
  /** The `.bib` files next to it that it cites from: `refs.bib`, or several. */
  bibliography: z.union([z.string(), z.array(z.string())]).optional(),
  /** Entries to list without citing them: `@*` for all, or some: `@knuth84, @lamport94`. */
  nocite: z.union([z.string(), z.array(z.string())]).optional(),
  /** The source it is based on: its name and address. */
  credit: z.strictObject(creditShape).optional(),
});

export type LectureData = z.output<typeof lectureSchema>;
