/** Cells as TypeScript modules that import each other in document order. */
import type { CompiledCell } from '../cell/cell.ts';

/** Beside files of the author's, which are not called so. */
export const cellFile = (cell: number): string => `.cell-${cell}.ts`;

export interface VirtualModule {
  /** A cell imports by its neighbour's number. */
  text: string;
  /** How much stands in front of the cell's own source. */
  prefix: number;
}

type ModuleCell = Pick<CompiledCell, 'source' | 'defines' | 'imports'>;

export function virtualModules(cells: readonly ModuleCell[]): VirtualModule[] {
  const nearest = new Map<string, number>();
  return cells.map(({ source, defines, imports }, index) => {
    const names = new Set([...defines.map(({ name }) => name), ...imports.map(({ local }) => local)]);
    const prefix = importsOf(nearest, names);
    for (const { name } of defines) nearest.set(name, index);
    const exported = defines.map(({ name }) => name).join(', ');
    return { text: `${prefix}${source}\nexport { ${exported} };\n`, prefix: prefix.length };
  });
}

/** All names visible from above. A docstring of the cell must begin on a line of its own to be one. */
function importsOf(nearest: ReadonlyMap<string, number>, own: ReadonlySet<string>): string {
  const from = new Map<number, string[]>();
  for (const [name, index] of nearest) {
    if (!own.has(name)) from.set(index, [...(from.get(index) ?? []), name]);
  }
  return [...from].map(([index, names]) => `import { ${names.join(', ')} } from "./${cellFile(index)}";\n`).join('');
}
