/** Follows Vite: after an edit of what lectures are made with, and at the end of a bundle, the compiler starts anew. */
import type { Plugin } from 'vite';
import type { Compiler } from '../compile/compile.ts';
import { isOfEngine } from '../compile/engine.ts';

/** An edit of a library, the figures or the cells shows in every lecture at once. */
export function reloadLectures(compiler: Compiler): Plugin {
  return {
    name: 'lectures:reload',
    // All lectures are compiled: the pages are written with the memory of the threads.
    closeBundle: () => compiler.forget(),
    async hotUpdate({ file, modules }) {
      if (file.endsWith('.test.ts') || !(await isOfLectures(file, compiler))) return modules;
      await compiler.forget();
      const lectures = [...this.environment.moduleGraph.idToModuleMap.values()].filter(({ id }) => isLecture(id));
      for (const lecture of lectures) this.environment.moduleGraph.invalidateModule(lecture);
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' });
      return [...modules, ...lectures];
    },
  };
}

const isLecture = (id: string | null): boolean => /\.mdx(?:\?|$)/.test(id ?? '');

const isOfLectures = async (file: string, compiler: Compiler): Promise<boolean> =>
  isOfEngine(file) || compiler.mayImport(file) || isOfLibraries(file, compiler);

/** Of a library that could not be bundled the files are not known: any file may mend it. */
async function isOfLibraries(file: string, compiler: Compiler): Promise<boolean> {
  const libraries = await compiler.libraries().catch(() => undefined);
  return libraries === undefined || [...libraries.values()].some(({ files }) => files.includes(file));
}
