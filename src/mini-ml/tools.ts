/** What lies over which figure: points, trees of modules, the pixels of an image. */
import type { Figure } from '../engine/figure/figure.ts';
import type { FigureTool } from '../engine/subject.ts';

const hasPoints = ({ handles }: Figure): boolean => handles.some(({ role }) => role === 'point' || role === 'mark');

/** One image; on a wall of them pixels are too small to be pointed at. */
const isImage = ({ marks }: Figure): boolean => marks.length === 1 && marks[0]!.role === 'pixels';

export const tools: readonly FigureTool[] = [
  {
    fits: hasPoints,
    equip: async (figure, world) => (await import('./tools/points.ts')).equipPoints(figure, world),
  },
  {
    fits: ({ subject }) => subject === 'tree',
    equip: async (_, world) => new (await import('./tools/tree-tools.ts')).TreeTools(world).show(),
  },
  {
    fits: isImage,
    equip: async (_, world) => new (await import('./tools/pixel-tools.ts')).PixelTools(world).show(),
  },
];
