/** The charts of the gallery with Plot, d3 and their document in one bundle, as a lecture's imports are. */
import { build, type Plugin } from 'esbuild';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { chartsModule, folder } from './gallery-cells.ts';

type Gallery = typeof import('./encoded.ts');

const room = resolve('src/engine/chart');

/** Plot means our door to it, but for the door itself. */
const door: Plugin = {
  name: 'door',
  setup({ onResolve }) {
    onResolve({ filter: /^@observablehq\/plot$/ }, ({ importer }) =>
      (importer.startsWith(room) ? undefined : { path: resolve(room, 'plot.ts') }));
  },
};

/** What the tests ask of, with the charts that are written in the lecture. */
const charts: Plugin = {
  name: 'charts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^gallery$/ }, () => ({ path: 'gallery', namespace: 'cells' }));
    onLoad({ filter: /.*/, namespace: 'cells' }, () =>
      ({ contents: chartsModule(), loader: 'ts', resolveDir: resolve(folder) }));
  },
};

export async function gallery(): Promise<Gallery> {
  const { outputFiles: [file] } = await build({
    entryPoints: ['tests/charts/encoded.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'gallery',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    ignoreAnnotations: true,
    inject: [resolve(room, 'inject.ts')],
    plugins: [charts, door],
  });
  return runInThisContext(`${file!.text}; gallery`) as Gallery;
}
