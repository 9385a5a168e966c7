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
}

/** A classic script whose exports are those of the entry, in a variable `part`. */
export async function bundle(spec: BundleSpec): Promise<Rollup.OutputChunk> {
  const { root, entry, minify = false, mapped = false, define = {}, plugins = [] } = spec;
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
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  if (!output) throw new Error(`${entry} cannot be bundled.`);
  return output.output[0];
}
