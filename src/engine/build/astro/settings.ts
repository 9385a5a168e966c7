/** What the rest of the pipeline must know of the site; filled in once by the integration. */
export interface Settings {
  /** The folder of the project, with a trailing slash. */
  root: string;
  /** Where the site is published: `/` or `/lectures-site/`. */
  base: string;
  /** Macros that every formula of the site may use: `{ '\\R': '\\mathbb{R}' }`. */
  macros?: Readonly<Record<string, string>>;
}
