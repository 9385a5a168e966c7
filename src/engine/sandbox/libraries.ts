/** What subjects give to cells: the names of their libraries, and how values are shown. */
import type { KernelOptions } from '../cell/kernel.ts';
import type { ShapeOf } from '../cell/shown.ts';
import { isPicture } from '../figure/figure.ts';

/** The modules of the libraries by the name that cells import from. */
export type LibraryModules = Readonly<Record<string, LibraryModule>>;

/** Its names are what cells can import; its default, if it has one, tells how values of the subject are shown. */
export type LibraryModule = object & { readonly default?: ShapeOf };

export function readLibraries(modules: LibraryModules): Pick<KernelOptions, 'libraries' | 'shapeOf'> {
  const shapes = Object.values(modules).flatMap(({ default: shapeOf }) => (shapeOf ? [shapeOf] : []));
  const libraries = Object.entries(modules).map(([name, { default: _, ...names }]) =>
    [name, Object.freeze(names)] as const);
  return { libraries: Object.freeze(Object.fromEntries(libraries)), shapeOf: anyOf(shapes) };
}

/** The first that knows a value tells its shape. What looks like a picture is one, whoever made it. */
function anyOf(shapes: readonly ShapeOf[]): ShapeOf {
  return (value) => {
    for (const shapeOf of shapes) {
      const shape = shapeOf(value);
      if (shape !== 'plain') return shape;
    }
    return isPicture(value) ? 'picture' : 'plain';
  };
}
