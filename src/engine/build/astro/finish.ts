/** The last steps of a build: what lies beside pages, what lists them, and what is known once all of them are there. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyImports } from '../imports/kept.ts';
import { readSources } from '../read/source.ts';
import type { Settings } from '../settings.ts';
import { describeBroken } from '../site/broken-links.ts';
import { finishPages } from '../site/built-pages.ts';
import { writeCards } from '../site/card-files.ts';
import { copyFontLicences } from '../site/font-licences.ts';
import { headersFile } from '../site/headers.ts';
import { brokenLinks, readSite } from '../site/links.ts';
import { copyMedia } from '../site/media-files.ts';
import { writeSearch } from '../site/search-files.ts';
import { writeShared } from '../site/shared-files.ts';
import { copyFaces } from './faces.ts';
import { writeWorker } from './offline-worker.ts';
import { searchScript } from './search-script.ts';

/** @param next the folder that the site lies in. @throws when a link inside the site leads nowhere. */
export async function finish(
  settings: Settings, next: string, say: (line: string) => void, home?: URL,
): Promise<void> {
  copyBeside(settings, next);
  await writeFound(settings, next, say, home);
  finishPages(next);
  await followLinks(next, settings);
  await writeWorker(next, settings);
}

/** What lies beside lectures, and what was made while they were compiled: typefaces, and what cells import. */
function copyBeside({ root, content, base, typefaces }: Settings, next: string): void {
  copyMedia(path.join(root, content), next, base);
  copyFontLicences(next, typefaces?.licences ?? []);
  copyFaces(root, next);
  copyImports(root, next);
  // GitHub's pages would leave out folders whose names begin with `_`, and so all scripts and typefaces.
  writeFileSync(path.join(next, '.nojekyll'), '');
  writeFileSync(path.join(next, '_headers'), headersFile(base));
}

/** By what the site is found: its search, lists for other sites, and pictures for links to it. */
async function writeFound(
  settings: Settings, next: string, say: (line: string) => void, home?: URL,
): Promise<void> {
  if (settings.site.search) await writeSearch(settings.root, next, await searchScript(settings));
  writeShared(next, settings.site, settings.base, home);
  if (home) await writeCards(next, settings);
  else say(NO_HOST);
}

const NO_HOST = 'The site has no address, so it gets no sitemap, no feed and no preview pictures for links. Add it to '
  + '`astro.config.mjs`: `site: \'https://…\'`.';

/** @throws when a link inside the site leads nowhere. */
async function followLinks(folder: string, { root, base, content }: Settings): Promise<void> {
  const broken = brokenLinks(await readSite(folder), base);
  if (broken.length > 0) throw new Error(describeBroken(broken, await readSources(root, content), base));
}
