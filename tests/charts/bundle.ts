/** The charts with Plot, d3 and their document in one bundle, as a lecture's imports are. */
import { build, type Plugin } from 'esbuild';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';

type Gallery = typeof import('./gallery.ts');

const room = resolve('src/engine/chart');

/** Plot means our door to it, but for the door itself. */
const door: Plugin = {
  name: 'door',
  setup({ onResolve }) {
    onResolve({ filter: /^@observablehq\/plot$/ }, ({ importer }) =>
      (importer.startsWith(room) ? undefined : { path: resolve(room, 'plot.ts') }));
  },
};

export async function gallery(): Promise<Gallery> {
  const { outputFiles: [file] } = await build({
    entryPoints: ['tests/charts/gallery.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'gallery',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    ignoreAnnotations: true,
    inject: [resolve(room, 'inject.ts')],
    plugins: [door],
  });
  return runInThisContext(`${file!.text}; gallery`) as Gallery;
}
