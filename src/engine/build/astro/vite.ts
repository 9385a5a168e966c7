/** Follows Vite: after an edit of what lectures are made with, and at the end of a bundle, the compiler starts anew. */
import type { Plugin } from 'vite';
import type { Compiler } from '../compile/compile.ts';

/** Code that lectures are made with, and that the runner and the type checker have read. */
const MADE_WITH = /\/src\/(?:mini-ml\/(?:core|figures|library\.ts)|engine\/(?:figure|cell))/;

/** An edit of the library, the figures or the cells shows in every lecture at once. */
export function reloadLectures(compiler: Compiler): Plugin {
  return {
    name: 'lectures:reload',
    // All lectures are compiled: the pages are written with the memory of the threads.
    closeBundle: () => compiler.forget(),
    async hotUpdate({ file, modules }) {
      if (!MADE_WITH.test(file) || file.endsWith('.test.ts')) return modules;
      await compiler.forget();
      const lectures = [...this.environment.moduleGraph.idToModuleMap.values()].filter(({ id }) => isLecture(id));
      for (const lecture of lectures) this.environment.moduleGraph.invalidateModule(lecture);
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' });
      return [...modules, ...lectures];
    },
  };
}

const isLecture = (id: string | null): boolean => /\.mdx(?:\?|$)/.test(id ?? '');
