/** What lectures need of Vite. */
import path from 'node:path';
import type { UserConfig } from 'vite';
import type { Compiler } from '../compile/compile.ts';
import { engineFolder } from '../compile/engine.ts';
import { ownWords } from '../imports/words-plugin.ts';
import type { Settings } from '../settings.ts';
import { devErrors } from './dev-errors.ts';
import { mediaBeside } from './media-plugin.ts';
import { offlineCopy } from './offline-plugin.ts';
import { port } from './port-plugin.ts';
import { faceAliases } from './typefaces.ts';
import { sandboxParts } from './sandbox-plugin.ts';
import { typesWorker } from './types-plugin.ts';
import { searchParts } from './search-plugin.ts';
import { reloadLectures } from './vite.ts';
import { withoutMaps } from './without-maps.ts';

/** @param saved is told in dev of every file that changes. */
export async function viteOf(settings: Settings, compiler: Compiler, saved: () => void): Promise<UserConfig> {
  const { root, subjects } = settings;
  const plugins = [
    port(settings), ownWords(settings.words), reloadLectures(settings, compiler), sandboxParts(settings, compiler),
    typesWorker(compiler), devErrors(saved), mediaBeside(settings),
    searchParts(settings), offlineCopy(settings), withoutMaps(),
  ];
  // What pages fetch later is known from the start: else the first use of it would load the page anew.
  const pages = path.join(path.relative(root, engineFolder), 'page/entry/*-page.*');
  const entries = [pages, ...subjects.flatMap(({ tools }) => (tools === undefined ? [] : path.relative(root, tools)))];
  return {
    plugins,
    resolve: { alias: await faceAliases(settings) },
    // Astro marks lectures with a directive of its own, and the bundler would warn of each, as it does not know it.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    optimizeDeps: { entries },
    // As a package the engine goes through Vite too: it imports what the plugins make.
    ssr: { noExternal: ['live-lectures'] },
  };
}
