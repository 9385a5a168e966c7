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
const place = z.strictObject({
  /** What the link says. */
  name: z.string(),
  /** A page of this site: `lectures/waves/`, or nothing for the home page. */
  path: z.string().optional(),
  /** A page of another site. */
  url: z.url(WEB).optional(),
})
  .refine(({ path, url }) => (path === undefined) !== (url === undefined), {
    message: 'either a `path` of this site or the `url` of another',
  });

const person = shortFor('name', z.strictObject({
  /** First name and last name. */
  name: z.string().min(1, FILLED),
  /** Their page. */
  url: z.url(WEB).optional(),
  /** Where they teach. */
  affiliation: z.string().optional(),
}, 'a name, or `{ name, url, affiliation }`'));

const known = Object.keys(LICENCES).map((id) => `"${id}"`).join(', ');

const licence = z.preprocess(
  (given) => (typeof given === 'string' ? licenceOf(given) ?? given : given),
  z.strictObject({
    /** What it is called. */
    name: z.string().min(1, FILLED),
    /** Where its text is. */
    url: z.url(WEB).optional(),
  }, `one of ${known}, or \`{ name, url }\``),
);

const part = shortFor('title', z.strictObject({
  /** What lectures name in `part`. */
  title: z.string().min(1, FILLED),
  /** One sentence for the home page. */
  description: z.string().default(''),
}, 'a title, or `{ title, description }`'));

const logo = z.strictObject({
  /** Its file. */
  src: file,
  /** Another file for dark pages. */
  dark: file.optional(),
  /** What it shows, for those who cannot see it. */
  alt: z.string(),
});

const colours = z.strictObject({
  /** The ground. */
  paper: colour.optional(),
  /** Text. */
  ink: colour.optional(),
  /** What stands out: links, buttons, marks. */
  accent: colour.optional(),
});

const faces = z.strictObject({
  /** Three files: `{ normal, italic, bold }`. */
  text: z.strictObject({ normal: file, italic: file, bold: file }, 'three files: `{ normal, italic, bold }`')
    .optional(),
  /** For code. */
  mono: file.optional(),
  /** Their licences: they go out with the site. */
  licences: z.array(file).min(1, 'at least one file with a licence'),
});

export const site = z.strictObject({
  /** The name of the course. */
  title: z.string().min(1, FILLED),
  /** What the course is about, in one sentence: for the home page and for search engines. */
  description: z.string(),
  /** The folder of the lectures, relative to the project. */
  content: z.string().default('content/lectures'),
  /** Markdown for the home page, below the description. A page `src/pages/index.astro` replaces it. */
  home: z.string().optional(),
  /** The links at the top of each page: `{ name, path }` on this site, `{ name, url }` elsewhere; by default home. */
  navigation: z.array(place).optional(),
  /** Who teaches: names, or names with an address and an affiliation. */
  authors: z.array(person, 'a list of names, such as ["Ada Example"]').default([]),
  /** The licence of text and pictures: its SPDX id, or its name and address. */
  licence: licence.optional(),
  /** A picture instead of the title: its file, one for dark pages, and its description. */
  logo: logo.optional(),
  /** The parts of the course, in order; each lecture names its part. */
  parts: z.array(part, 'a list of titles, such as ["Foundations"]').default([]),
  /** Whether each lecture lists all the others next to its own contents. */
  contents: z.boolean().default(true),
  /** Pages of subjects, by path; `false` leaves one out. */
  pages: z.record(z.string(), z.boolean()).default({}),
  /** Credits: one line of Markdown. */
  credit: z.string().default(''),
  /** A line of Markdown at the foot of every page, such as a copyright notice. */
  footer: z.string().default(''),
  /** The language, as in `lang` of HTML. */
  language: z.string().regex(LANGUAGE, 'a language such as "en" or "pt-BR"').default('en'),
  /** The direction of reading, if the language does not decide it. */
  dir: z.enum(['ltr', 'rtl'], '"ltr" or "rtl"').optional(),
  /** Typefaces for text and code instead of the engine's. */
  typefaces: faces.optional(),
  /** Additional typefaces for characters that the others lack. */
  fonts: z.array(file).default([]),
  /** CSS colours for the background, the text and highlights. */
  colours: colours.default({}),
  /** Macros for all formulas: `{ '\\R': '\\mathbb{R}' }`. */
  macros: z.record(macro, z.string()).default({}),
  /** Other sites whose pictures and players pages can show after a click, host by host. */
  embeds: z.array(host).default([]),
  /** The broker for classes: MQTT over WebSocket. Pages of lectures can connect to it. */
  broker: z.string().regex(/^wss?:\/\/[\w.:/[\]~%-]+$/, 'an address such as "wss://broker.example.org/mqtt"').optional(),
  /** Whether browsers keep the pages that readers have opened, so that they work offline. */
  offline: z.boolean().default(true),
  /** Whether every page has a search over all lectures. */
  search: z.boolean('true or false').default(true),
  /** The name under which browsers save what readers write. If you change it, readers lose all of that. */
  storage: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lowercase letters, digits and hyphens').default('lectures'),
});

export type SiteGiven = z.output<typeof site>;
