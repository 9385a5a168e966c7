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
  /** What it is called, on its first slide too. */
  title: z.string(),
  /** One sentence for the home page and for search engines. */
  description: z.string(),
  /** The part of the course that it belongs to. */
  part: z.string().min(1).optional(),
  /** What its place in the course is called: `Module 1.0`. */
  module: z.string().optional(),
  /** Lectures are listed by this number, part by part. */
  order: z.number().default(0),
  /** Who teaches it, where that is not who teaches the course: `Ada Example`, or several. */
  authors: listOf(person).optional(),
  /** The day on which it is given. */
  date: day.optional(),
  /** The day on which it was changed last. */
  updated: day.optional(),
  /** Minutes in class. */
  duration: z.number().positive().optional(),
  /** Words under which it may be looked for. */
  tags: listOf(z.string().regex(/[\p{L}\p{N}]/u)).default([]),
  /** `true`: it is shown while it is written, and not published. */
  draft: z.boolean().default(false),
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
  credit: z.strictObject(creditShape).optional(),
});

export type LectureData = z.output<typeof lectureSchema>;
