/** What lectures need of Astro: where things are, reloading while writing, and a `dist/` replaced as a whole. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Compiler } from './compile.ts';
import { sandboxParts } from './sandbox-plugin.ts';
import type { Settings } from './settings.ts';
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
        updateConfig({ vite: { plugins: [reloadLectures(compiler), sandboxParts(() => settings.root)] } });
        if (command !== 'build') return;
        const beside = new URL('./.dist-next/', config.root);
        dist = fileURLToPath(config.outDir).replace(/\/$/, '');
        next = fileURLToPath(beside).replace(/\/$/, '');
        updateConfig({ outDir: beside });
      },
      'astro:build:done': async () => {
        replaceFolder(next, dist);
        await compiler.forget();
      },
    },
  };
}

function replaceFolder(next: string, target: string): void {
  const old = `${target}.old`;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
}
