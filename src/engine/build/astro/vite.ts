/** Follows Vite: what an edit changes is made anew, and at the end of a bundle the compiler starts anew. */
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Compiler } from '../compile/compile.ts';
import { isOfEngine } from '../compile/engine.ts';
import type { Settings } from '../settings.ts';

/** An edit of a library or of what makes lectures shows in all of them, one of a file beside a lecture in that one. */
export function reloadLectures(where: Where, compiler: Compiler): Plugin {
  return {
    name: 'lectures:reload',
    // All lectures are compiled: the pages are written with the memory of the threads.
    closeBundle: () => compiler.forget(),
    async hotUpdate({ file, modules }) {
      if (file.endsWith('.test.ts')) return modules;
      const isOfAll = await isOfLectures(file, compiler);
      if (isOfAll) await compiler.forget();
      const within = isOfAll ? '' : usersOf(file, where);
      if (within === undefined) return modules;
      const all = [...this.environment.moduleGraph.idToModuleMap.values()];
      const lectures = all.filter(({ id }) => isLecture(id) && id?.startsWith(within) === true);
      for (const lecture of lectures) this.environment.moduleGraph.invalidateModule(lecture);
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' });
      return [...modules, ...lectures];
    },
  };
}

const isLecture = (id: string | null): boolean => /\.mdx(?:\?|$)/.test(id ?? '');

type Where = Pick<Settings, 'root' | 'content'>;

/** The folder of the lectures that a file may be a part of: its own, or all where they share it. */
export function usersOf(file: string, { root, content }: Where): string | undefined {
  const [slug = '', ...name] = path.relative(path.join(root, content), file).split(path.sep);
  const shared = [path.join(path.dirname(content), 'lib'), 'public'].map((one) => path.join(root, one) + path.sep);
  if (shared.some((one) => file.startsWith(one))) return path.join(root, content) + path.sep;
  if (slug === '..' || name.length === 0 || name.join('/') === 'index.mdx') return undefined;
  return path.join(root, content, slug) + path.sep;
}

const isOfLectures = async (file: string, compiler: Compiler): Promise<boolean> =>
  isOfEngine(file) || isOfLibraries(file, compiler);

/** Of a library that could not be bundled the files are not known: any file may mend it. */
async function isOfLibraries(file: string, compiler: Compiler): Promise<boolean> {
  const libraries = await compiler.libraries().catch(() => undefined);
  return libraries === undefined || [...libraries.values()].some(({ files }) => files.includes(file));
}
