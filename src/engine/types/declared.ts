/** Declarations that are at hand as texts, as a disk that can only be read. */
import type { TypeFiles } from './checker.ts';

export function declaredFiles(declarations: Readonly<Record<string, string>>): TypeFiles {
  const folders = new Set(Object.keys(declarations).flatMap(foldersOf));
  return {
    root: '',
    lib: '/lib',
    read: (file) => declarations[file],
    exists: (file) => Object.hasOwn(declarations, file),
    folderExists: (folder) => folders.has(folder.replace(/\/$/, '')),
  };
}

/** `/a`, `/a/b` of `/a/b/c.d.ts`. */
const foldersOf = (file: string): string[] => {
  const names = file.split('/').slice(1, -1);
  return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`);
};
