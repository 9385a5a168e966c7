/** What lies over the pictures of the library: buttons for points, a tree that can be changed, pixels to paint. */
import type { Figure } from '../../engine/figure/figure.ts';
import type { FigureTool } from '../../engine/subject.ts';

export const figureTools: readonly FigureTool[] = [
  {
    fits: ({ handles }) => handles.some(({ role }) => role === 'point' || role === 'mark'),
    load: async () => (await import('./points.ts')).equipPoints,
  },
  {
    fits: ({ subject }) => subject === 'tree',
    load: async () => {
      const { TreeTools } = await import('./tree-tools.ts');
      return (world) => new TreeTools(world).show();
    },
  },
  {
    fits: isImage,
    load: async () => {
      const { PixelTools } = await import('./pixel-tools.ts');
      return (world) => new PixelTools(world).show();
    },
  },
];

/** One image; on a wall of them pixels are too small to be pointed at. */
function isImage({ marks }: Pick<Figure, 'marks'>): boolean {
  return marks.length === 1 && marks[0]!.role === 'pixels';
}
