/**
 * The port between the engine and what a course is about: types only. A subject's code runs in three places, so it has
 * three sides, each a module of its own. A `Subject` names these modules by their addresses, and imports none of them:
 * `new URL('./library.ts', import.meta.url)`.
 */
import type { MarkKind } from './figure/mark.ts';

export type { MarkKind } from './figure/mark.ts';
export type { Libraries } from './cell/kernel.ts';
export type { Shape, ShapeOf } from './cell/shown.ts';
export type { LibraryModule } from './sandbox/libraries.ts';
export type { FigureTool, ToolWorld } from './page/manipulation/figure-tools.ts';

/** What the module of a subject's draw side gives. */
export interface DrawModule {
  readonly marks: readonly MarkKind[];
}

export interface Subject {
  /** What cells import from: `import { wave } from "waves"`. */
  name: string;
  /**
   * For the worker and the build. What the module exports are the names that cells can import; its default export, if
   * it has one, is a `ShapeOf`: how values of the subject are shown.
   */
  library: URL;
  /**
   * For the page and the build: its export `marks` is a list of `MarkKind`, what its figures have beside the marks of
   * the engine, each with its check.
   */
  draw?: URL;
  /** For the page: its export `figureTools` is a list of `FigureTool`, what lies over which figure. */
  tools?: URL;
  /** What authors may write in MDX beside the engine's own components: Astro components. */
  components?: Readonly<Record<string, URL>>;
  /** Style sheets that every page gets, behind those of the engine; marks are dressed in `@layer components`. */
  styles?: readonly URL[];
  /**
   * Concepts that readers can point at, by the key that `<Term k="…">` has: the symbol of each in formulas, and with it
   * the names that it has in code beside its key.
   */
  terms?: Readonly<Record<string, string | { symbol: string; names: readonly string[] }>>;
  /**
   * Pages beside lectures, by path: `{ playground: new URL('./Playground.astro', import.meta.url) }`. A site leaves one
   * out by `pages: { playground: false }`.
   */
  pages?: Readonly<Record<string, URL>>;
  /** The names of the Trusted Types policies that its scripts make. */
  policies?: readonly string[];
}
