/** The option `site`: what a site may say of itself. */
import { z } from 'astro/zod';
import { LANGUAGE } from '../read/language.ts';
import { licenceOf, LICENCES } from './licences.ts';

const FILLED = 'a string that is not empty';
const ADDRESS = 'the address of a file, as new URL(\'./library.ts\', import.meta.url)';
const WEB = 'an address that begins with `https://`';

export const file = z.union([z.instanceof(URL), z.string()], ADDRESS);

const colour = z.string().regex(
  /^[\w#(),.%/ -]+$/, 'a CSS colour, such as "#7a2350" or "light-dark(#7a2350, #eba3c5)"',
);

const macro = z.string().regex(/^\\([A-Za-z]+|.)$/, 'names that begin with a backslash, such as "\\\\R"');

const host = z.string().regex(
  /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?$/, 'a host such as "player.vimeo.com", without `https://` or a path',
);

/** A text stands for an object that says no more. */
const shortFor = <T extends z.ZodType>(key: string, whole: T) =>
  z.preprocess((given) => (typeof given === 'string' ? { [key]: given } : given), whole);

/** A page of this site, or of another. */
const place = z.strictObject({ name: z.string(), path: z.string().optional(), url: z.url(WEB).optional() })
  .refine(({ path, url }) => (path === undefined) !== (url === undefined), {
    message: 'either a `path` of this site or the `url` of another',
  });

const person = shortFor('name', z.strictObject({
  name: z.string().min(1, FILLED),
  url: z.url(WEB).optional(),
  /** Where they teach. */
  affiliation: z.string().optional(),
}, 'a name, or `{ name, url, affiliation }`'));

const known = Object.keys(LICENCES).map((id) => `"${id}"`).join(', ');

const licence = z.preprocess(
  (given) => (typeof given === 'string' ? licenceOf(given) ?? given : given),
  z.strictObject({ name: z.string().min(1, FILLED), url: z.url(WEB).optional() },
    `one of ${known}, or \`{ name, url }\``),
);

const part = shortFor('title', z.strictObject({
  title: z.string().min(1, FILLED),
  /** One sentence for the home page. */
  description: z.string().default(''),
}, 'a title, or `{ title, description }`'));

const faces = z.strictObject({
  text: z.strictObject({ normal: file, italic: file, bold: file }, 'three files: `{ normal, italic, bold }`')
    .optional(),
  mono: file.optional(),
  /** Their licences: they go out with the site. */
  licences: z.array(file).min(1, 'at least one file with a licence'),
});

export const site = z.strictObject({
  /** What the course is called. */
  title: z.string().min(1, FILLED),
  /** What the course claims, in one sentence: for the home page and for search engines. */
  description: z.string(),
  /** The folder of lectures, from the folder of the project. */
  content: z.string().default('content/lectures'),
  /** Markdown for the home page, below the claim. A site with a page `src/pages/index.astro` has that one instead. */
  home: z.string().optional(),
  /** Where each page leads to: `{ name, path }` on this site, `{ name, url }` elsewhere. */
  navigation: z.array(place).default([{ name: 'Lectures', path: '' }]),
  /** Who teaches: names, or names with an address and where they teach. */
  authors: z.array(person, 'a list of names, such as ["Ada Example"]').default([]),
  /** The licence of texts and pictures: its SPDX id, or name and address. */
  licence: licence.optional(),
  /** A picture in place of the title: its file, another for dark pages, and what it shows. */
  logo: z.strictObject({ src: file, dark: file.optional(), alt: z.string() }).optional(),
  /** The parts of the course, in order; a lecture names its own. */
  parts: z.array(part, 'a list of titles, such as ["Foundations"]').default([]),
  /** Whether each lecture lists all others beside its own contents. */
  contents: z.boolean().default(true),
  /** Pages that subjects bring, by path; `false` leaves one out. */
  pages: z.record(z.string(), z.boolean()).default({}),
  /** Whom the course owes what: one line of Markdown. */
  credit: z.string().default(''),
  /** What is said of its rights: one line of Markdown. */
  footer: z.string().default(''),
  /** As `lang` of HTML has it. */
  language: z.string().regex(LANGUAGE, 'a language such as "en" or "pt-BR"').default('en'),
  /** From which side it is read, where the language does not say it. */
  dir: z.enum(['ltr', 'rtl'], '"ltr" or "rtl"').optional(),
  /** Typefaces for text and code in place of the engine's. */
  typefaces: faces.optional(),
  /** Typefaces of the site's own, for letters that the others do not have. */
  fonts: z.array(file).default([]),
  /** Colours of CSS for paper, ink and what stands out. */
  colours: z.strictObject({ paper: colour.optional(), ink: colour.optional(), accent: colour.optional() }).default({}),
  /** Macros that every formula may use: `{ '\\R': '\\mathbb{R}' }`. */
  macros: z.record(macro, z.string()).default({}),
  /** Other sites whose pictures and players pages may show after a click, host by host. */
  embeds: z.array(host).default([]),
  /** Where classes are carried: a broker of MQTT over WebSocket. Pages of lectures may reach it. */
  broker: z.string().regex(/^wss?:\/\/[\w.:/[\]~%-]+$/, 'an address such as "wss://broker.example.org/mqtt"').optional(),
  /** Browsers keep what readers have opened, for when there is no network. */
  offline: z.boolean().default(true),
  /** Whether every page has a search over all lectures. */
  search: z.boolean('true or false').default(true),
  /** The first part of the names under which browsers keep what readers leave: to change it is to lose all of that. */
  storage: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lowercase letters, digits and hyphens').default('lectures'),
});

export type SiteGiven = z.output<typeof site>;
