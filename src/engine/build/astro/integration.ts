/** What lectures need of Astro: where things are, reloading while writing, and a `dist/` that is whole or not there. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishPages } from '../site/built-pages.ts';
import type { Compiler } from '../compile/compile.ts';
import { errorsAgain } from './errors-again.ts';
import { replaceFolder, restoreFolder } from '../site/folder.ts';
import { leanPlot } from './lean-plot.ts';
import { brokenLinks, readSite } from '../site/links.ts';
import { describeBroken } from '../site/lost.ts';
import { sandboxParts } from './sandbox-plugin.ts';
import type { Settings } from './settings.ts';
import { typesWorker } from './types-plugin.ts';
import { readSources } from '../read/source.ts';
import { pruneCells } from '../compile/store.ts';
import { reloadLectures } from './vite.ts';

/** Built beside and renamed at the end: a failed or killed build leaves the last good `dist/` as it was. */
export function integration(settings: Settings, compiler: Compiler): AstroIntegration {
  let dist = '';
  let next = '';
  return {
    name: 'lectures',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        settings.root = fileURLToPath(config.root);
        settings.base = config.base;
        const root = (): string => settings.root;
        const plugins = [reloadLectures(compiler), sandboxParts(root), typesWorker(root), leanPlot(), errorsAgain()];
        // What pages fetch later is known from the start: else the first use of it would load the page anew.
        const entries = ['src/engine/page/**/*-page.ts', 'src/mini-ml/lab/page/*.ts'];
        updateConfig({ vite: { plugins, optimizeDeps: { entries } } });
        if (command !== 'build') return;
        const beside = new URL('./.dist-next/', config.root);
        dist = fileURLToPath(config.outDir).replace(/\/$/, '');
        next = fileURLToPath(beside).replace(/\/$/, '');
        restoreFolder(dist);
        updateConfig({ outDir: beside });
      },
      // All lectures are compiled: their threads are not to fill memory while pages are made.
      'astro:build:ssr': () => compiler.forget(),
      'astro:build:done': async () => {
        await pruneCells(settings.root, compiler.keys);
        finishPages(next);
        await followLinks(next, settings);
        replaceFolder(next, dist);
      },
    },
  };
}

/** @throws when a link inside the site leads nowhere. */
async function followLinks(folder: string, { root, base }: Settings): Promise<void> {
  const broken = brokenLinks(await readSite(folder), base);
  if (broken.length > 0) throw new Error(describeBroken(broken, await readSources(root), base));
}
