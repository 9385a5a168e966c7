/** What lectures need of Astro: where things are, reloading while writing, and a `dist/` that is whole or not there. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, HookParameters } from 'astro';
import { onlyIn } from '../../words/speech.ts';
import { speak } from '../../words/voice.ts';
import { trimCaches } from '../cache/cache.ts';
import { createCompiler, type Compiler } from '../compile/compile.ts';
import { engineFolder } from '../compile/engine.ts';
import { isDraft, readSources } from '../read/source.ts';
import { languageNow } from '../read/spoken.ts';
import type { Settings } from '../settings.ts';
import { replaceFolder, restoreFolder } from '../site/folder.ts';
import { writeEditorTypes } from './editor-types.ts';
import { lectureProcessor } from './markdown.ts';
import { readOptions, type LecturesOptions } from './options.ts';
import { sayOnce, sayPlainly } from './said-once.ts';
import { routesOf, unusedHome } from './routes.ts';
import { languagesOf, warningsOf } from './site-words.ts';
import { viteOf } from './vite-config.ts';
import { withWords } from './words-files.ts';

/** What is known of a site from the beginning of its build to the end. */
interface Built {
  settings: Settings;
  compiler: Compiler;
  dist: string;
  next: string;
  began: number;
  home?: URL;
}

/**
 * A site of lectures: one folder each, with an `index.mdx`. Built beside and renamed at the end: a failed or killed
 * build leaves the last good `dist/` as it was.
 */
export function lectures(options: LecturesOptions): AstroIntegration {
  let site: Built | undefined;
  return {
    name: 'lectures',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { command, config, updateConfig } = setup;
        const settings = await settingsOf(options, setup);
        const compiler = createCompiler(settings);
        const dist = fileURLToPath(config.outDir).replace(/\/$/, '');
        site = { settings, compiler, dist, next: nextFolder(settings), began: Date.now() };
        if (config.site !== undefined) site.home = new URL(config.base, config.site);
        addRoutes(settings, setup);
        updateConfig({
          devToolbar: { enabled: false },
          markdown: { syntaxHighlight: false, processor: lectureProcessor(settings, compiler) },
          integrations: [mdx()],
          // Styles in the page are painted with it; the build names them in the page's policy. No script is inline.
          build: { inlineStylesheets: 'always' },
          vite: await viteOf(settings, compiler, sayOnce(setup.logger.options.destination)),
        });
        if (command !== 'build') return whileWriting(settings, setup);
        sayPlainly(console);
        restoreFolder(site.dist);
        updateConfig({ outDir: new URL('./.dist-next/', config.root) });
      },
      // All lectures are compiled: their threads are not to fill memory while pages are made.
      'astro:build:ssr': () => site?.compiler.forget(),
      'astro:build:done': async ({ logger }) => {
        if (!site) return;
        const { settings, dist, next, home, began } = site;
        // What only a whole site needs is not loaded while one is written.
        const { finish } = await import('./finish.ts');
        await finish(settings, next, (line) => logger.info(line), home);
        replaceFolder(next, dist);
        trimCaches(settings.root, began);
      },
    },
  };
}

/** Where a build lies until it is whole. */
const nextFolder = ({ root }: Settings): string => path.join(root, '.dist-next');

type Setup = HookParameters<'astro:config:setup'>;

function addRoutes({ pages, site }: Settings, { command, config, injectRoute, logger }: Setup): void {
  const srcDir = fileURLToPath(config.srcDir);
  for (const route of routesOf(srcDir, pages, command === 'dev')) injectRoute(route);
  for (const line of unusedHome(srcDir, site.home)) logger.warn(line);
}

/** Also has all rooms say what the site says. In dev a lecture in another language may come: all of them are there. */
async function settingsOf(given: LecturesOptions, setup: Setup): Promise<Settings> {
  const { command, config, logger, addMiddleware, addWatchFile } = setup;
  const { options, files } = await withWords(given);
  files.forEach(addWatchFile);
  const root = fileURLToPath(config.root);
  const settings = readOptions(options, { root, base: config.base, drafts: command === 'dev' });
  const lectures = languagesOf(await publishedIn(settings));
  warningsOf(settings.words, lectures, options).forEach((line) => logger.warn(line));
  const words = command === 'dev' ? settings.words : onlyIn(settings.words, [...lectures.values()]);
  if (!words.only) addMiddleware({ order: 'pre', entrypoint: new URL('./speak-pages.ts', import.meta.url) });
  speak(words, languageNow);
  return { ...settings, words };
}

/** The lectures that readers get: one that they do not get is not to have its language sent to them either. */
async function publishedIn({ root, content, drafts }: Settings): Promise<ReadonlyMap<string, string>> {
  const sources = [...await readSources(root, content)].filter(([file]) => !file.startsWith(`${content}/_`));
  return new Map(sources.filter(([, source]) => drafts || !isDraft(source)));
}

/** What helps in the author's own browser, which no built page has, and in the editor. */
function whileWriting(settings: Settings, { injectScript, addMiddleware }: Setup): void {
  if (settings.drafts) {
    injectScript('page', writingScripts());
    addMiddleware({ order: 'pre', entrypoint: new URL('./while-writing.ts', import.meta.url) });
  }
  writeEditorTypes(settings);
}

function writingScripts(): string {
  const ending = path.extname(import.meta.filename);
  const fileOf = (name: string): string => path.join(engineFolder, 'writing', `${name}${ending}`);
  return ['keep-slide', 'fit-watch', 'missed-reload'].map((name) => `import ${JSON.stringify(fileOf(name))};`).join('\n');
}
