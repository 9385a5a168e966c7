/** What a lecture needs of Astro: our processor, a strict build, and a `dist/` that is replaced as a whole. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from './settings.ts';

/** Built beside and renamed at the end: a failed or killed build leaves the last good `dist/` as it was. */
export function lectures(settings: Settings): AstroIntegration {
  let dist = '';
  let next = '';
  return {
    name: 'lectures',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        settings.root = fileURLToPath(config.root);
        settings.base = config.base;
        if (command !== 'build') return;
        const beside = new URL('./.dist-next/', config.root);
        dist = fileURLToPath(config.outDir).replace(/\/$/, '');
        next = fileURLToPath(beside).replace(/\/$/, '');
        updateConfig({ outDir: beside });
      },
      'astro:build:done': () => replaceFolder(next, dist),
    },
  };
}

function replaceFolder(next: string, target: string): void {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
}
