/** The scripts of built pages as classic scripts: browsers load no module from a file. */
import path from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from '../imports/bundle.ts';
import { engineFolder } from '../compile/engine.ts';

/** @param modules names of built modules from the folder of the site, which are one script from now on. */
export async function classicScript(folder: string, modules: readonly string[]): Promise<string> {
  const plugins = [entryOf(folder, modules), withoutPreloads];
  const carried = path.join(engineFolder, 'page/kit', `carried${path.extname(import.meta.filename)}`);
  const inject = { fetch: [carried, 'fetch'], Worker: [carried, 'Worker'] } as const;
  return (await bundle({ root: folder, entry: ENTRY, minify: true, plugins, inject })).code;
}

const ENTRY = 'virtual:classic';

const entryOf = (folder: string, modules: readonly string[]): Plugin => ({
  name: 'lectures:classic',
  resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : undefined),
  load: (id) => (id === `\0${ENTRY}`
    ? modules.map((name) => `import ${JSON.stringify(path.join(folder, name))};`).join('\n')
    : undefined),
});

/** What is in one script is not fetched ahead, and style sheets stand in the page. */
const withoutPreloads: Plugin = {
  name: 'lectures:without-preloads',
  transform: (code) => (code.includes('__vite__mapDeps')
    ? { code: code.replace(/const __vite__mapDeps=[^]*?=>i\.map\(i=>d\[i\]\);/, 'const __vite__mapDeps=()=>[];'), map: null }
    : undefined),
};
