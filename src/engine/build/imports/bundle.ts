/** One file and all that it imports, bundled as the worker or the page will have it. */
import { build, type Plugin, type Rollup } from 'vite';

export interface BundleSpec {
  root: string;
  /** A file, or a module that a plugin makes. */
  entry: string;
  minify?: boolean;
  /** With a map of the source, from the folder `dist` of the root. */
  mapped?: boolean;
  define?: Readonly<Record<string, string>>;
  plugins?: readonly Plugin[];
  /** What stands in the place of a module that the bundle does not hold, as an expression. */
  external?: (module: string) => string;
  /** Free names that are given, each by a module and the name of an export there. */
  inject?: Readonly<Record<string, readonly [module: string, name: string]>>;
}

/** A classic script whose exports are those of the entry, in a variable `part`. */
export async function bundle(spec: BundleSpec): Promise<Rollup.OutputChunk> {
  const { root, entry, minify = false, mapped = false, define = {}, plugins = [], external, inject = {} } = spec;
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define,
    plugins: [...plugins],
    build: {
      write: false,
      minify,
      sourcemap: mapped && 'hidden',
      outDir: 'dist',
      target: 'es2024',
      lib: { entry, formats: ['iife'], name: 'part', fileName: 'part' },
      rolldownOptions: {
        transform: { inject: Object.fromEntries(Object.entries(inject).map(([name, [...from]]) => [name, from])) },
        // What is used too early is an error, as in a browser, and not `undefined`.
        output: { topLevelVar: false, ...(external && { globals: external }) },
      },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  if (!output) throw new Error(`${entry} cannot be bundled.`);
  return output.output[0];
}
