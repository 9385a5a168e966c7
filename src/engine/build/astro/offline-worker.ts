/** The service worker of a built site, made of what is in its folder; or what removes the one of an earlier build. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { aheadFile } from '../../offline/ahead.ts';
import { onlyIn } from '../../words/speech.ts';
import { bundle } from '../imports/bundle.ts';
import { ownWords } from '../imports/words-plugin.ts';
import { engineFolder } from '../compile/engine.ts';
import type { Settings } from '../settings.ts';
import { aheadList } from '../site/ahead-list.ts';
import { editionOf, workerFile } from '../site/offline-list.ts';

type WorkerSettings = Pick<Settings, 'root' | 'base' | 'offline' | 'pages' | 'words'> & {
  site: Pick<Settings['site'], 'language' | 'navigation'>;
};

/** The last step of a build: what is changed after it would not be what the worker lists. */
export async function writeWorker(folder: string, settings: WorkerSettings): Promise<void> {
  const { base, offline, site, pages } = settings;
  const places = (site.navigation ?? []).flatMap((place) => place.path ?? []);
  const everywhere = [...new Set([...places, ...Object.keys(pages).map((name) => `${name}/`)])];
  const spec = { folder, base: withSlash(base), language: site.language, everywhere };
  const edition = offline ? editionOf(spec) : undefined;
  if (edition) writeFileSync(path.join(folder, aheadFile), JSON.stringify(aheadList(edition, folder)));
  const script = await scriptOf(edition ? 'worker' : 'removal', settings, [edition ?? spec.base]);
  writeFileSync(path.join(folder, workerFile), script);
}

type Part = 'worker' | 'removal';

async function scriptOf(name: Part, { root, words }: WorkerSettings, given: readonly unknown[]): Promise<string> {
  const entry = path.join(engineFolder, 'offline', name + path.extname(import.meta.filename));
  const { code } = await bundle({ root, entry, minify: true, plugins: [ownWords(onlyIn(words))] });
  return `${code}part.start(self,${given.map((one) => JSON.stringify(one)).join(',')});\n`;
}

/** For the server of a site that is being written: open pages are loaded anew, from there. */
export const removalOf = (settings: Settings): Promise<string> =>
  scriptOf('removal', settings, [withSlash(settings.base), true]);

const withSlash = (base: string): string => (base.endsWith('/') ? base : `${base}/`);
