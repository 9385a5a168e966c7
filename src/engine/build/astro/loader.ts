/** Finds the lectures of the site, and refuses one whose first lines are wrong. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { partProblems, sameAddress } from '../read/course-problems.ts';
import { misnamed } from '../read/misnamed.ts';
import { LectureError } from '../read/problem.ts';
import { lectureSchema } from '../read/schema.ts';
import type { Settings } from '../settings.ts';
import { firstLineFaults, topProblems } from './first-lines.ts';
import type { Top } from './vocabulary.ts';

type DataStore = Parameters<Loader['load']>[0]['store'];

/** Astro keeps what lectures say at their top from build to build: under another schema they are read anew. */
const edition = JSON.stringify(z.toJSONSchema(lectureSchema, { unrepresentable: 'any' }));

export function lectureLoader(settings: Omit<Settings, 'root' | 'words'>): Loader {
  const { content: folder, drafts, site } = settings;
  const files = glob({
    base: `./${folder}`,
    pattern: '[^_]*/index.mdx',
    generateId: ({ entry }) => entry.replace(/\/.*/, ''),
  });
  return {
    ...files,
    name: 'lectures',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const parts = site.parts.map(({ title }) => title);
      await checkLectures({ ...settings, root }, (draft) =>
        context.logger.info(`${folder}/${draft} is a draft, because its name begins with _, and is left out.`));
      const leaveOut = (draft: string): void => context.logger.info(`${folder}/${draft} is a draft and is left out.`);
      await files.load({
        ...context,
        generateDigest: (data) => context.generateDigest({ edition, data }),
        store: drafts ? withoutProse(context.store) : withoutDrafts(context.store, leaveOut),
        parseData: (entry) => {
          check(`${folder}/${entry.id}/index.mdx`, { root, site }, entry.data);
          return context.parseData(entry);
        },
      });
      checkParts(context.store, root, parts);
    },
  };
}

/** Where drafts are not published they are not compiled either: no page asks for them. */
function withoutDrafts(store: DataStore, tell: (id: string) => void): DataStore {
  return {
    ...store,
    set: (entry) => {
      if (entry.data['draft'] !== true) return store.set(entry);
      tell(entry.id);
      store.delete(entry.id);
      return false;
    },
  };
}

/** More letters than these, and a lecture takes longer to read. */
const FEW = 300;

/**
 * While a lecture is written: of its text the lists of lectures say the parts and the minutes alone. An edit that
 * changes neither leaves the entry as it is, or Astro would have the page, which is new already, load once more.
 */
export function withoutProse(store: DataStore): DataStore {
  return {
    ...store,
    set: (entry) => {
      const known = store.get(entry.id);
      if (!known || !isToldAlike(known, entry)) return store.set(entry);
      if (entry.filePath !== undefined) store.addModuleImport(entry.filePath);
      return false;
    },
  };
}

type Entry = Parameters<DataStore['set']>[0];

function isToldAlike(one: Pick<Entry, 'data' | 'body'>, other: Pick<Entry, 'data' | 'body'>): boolean {
  const told = ({ data, body = '' }: Pick<Entry, 'data' | 'body'>): string =>
    JSON.stringify([data, body.match(/^#.*$/gm)]);
  return told(one) === told(other) && Math.abs((one.body ?? '').length - (other.body ?? '').length) < FEW;
}

/** @throws Error also for lectures that were read before: the parts of the site may be others now. */
function checkParts(store: DataStore, root: string, parts: readonly string[]): void {
  const said = store.values().flatMap(({ filePath = '', data }) => {
    if (typeof data['part'] !== 'string') return [];
    const source = readFileSync(path.join(root, filePath), 'utf8');
    const problems = partProblems(source, data['part'], parts);
    return problems.length > 0 ? [new LectureError(filePath, source, problems).message] : [];
  });
  if (said.length > 0) throw new Error(said.join('\n\n'));
}

/** @throws Error for files that are named as no lecture is, and for all lectures whose first lines are wrong. */
async function checkLectures(settings: Omit<Settings, 'words'>, tellDraft: (folder: string) => void): Promise<void> {
  const { content: folder, root } = settings;
  const cwd = path.join(root, folder);
  const names = globSync('**/*.{mdx,md,markdown}', { cwd }).map((name) => name.replaceAll('\\', '/'));
  const { errors, drafts } = misnamed(names, folder);
  const ids = names.filter((name) => name.endsWith('/index.mdx')).map((name) => name.replace(/\/.*/, ''));
  drafts.forEach(tellDraft);
  const read = names.filter((name) => /^[^/_][^/]*\/index\.mdx$/.test(name)).map((name) => `${folder}/${name}`);
  const all = [...errors, ...sameAddress(ids, folder), ...await firstLineFaults(read, settings)];
  if (all.length > 0) throw new Error(all.join('\n\n'));
}

/** While a lecture is written. @throws LectureError, before Astro says the same in its own words. */
function check(file: string, { root, site }: Pick<Settings, 'root' | 'site'>, data: Top): void {
  const source = readFileSync(path.join(root, file), 'utf8');
  const problems = topProblems(source, data, { site });
  if (problems.length > 0) throw new LectureError(file, source, problems);
}
