/** The nodes of a tree of modules. A module shows its field name, a parameter its whole dotted name and its value. */
import type { XY } from '../../engine/figure/figure.ts';
import type { MarkKind } from '../../engine/figure/mark.ts';
import { atPlaces, places, words } from '../../engine/figure/mark-data.ts';
import { joined } from '../../engine/figure/sentences.ts';
import { round, svgElement, type Canvas } from '../../engine/figure/svg.ts';
import { oneOf, record } from '../../engine/schema/schema.ts';

export interface NodesMark {
  role: 'nodes';
  of: 'module' | 'parameter';
  at: readonly XY[];
  text: readonly string[];
}

export const nodes: MarkKind<NodesMark> = {
  role: 'nodes',
  check: record({ role: oneOf('nodes'), of: oneOf('module', 'parameter'), at: places, text: words }),
  ...atPlaces<NodesMark>('text'),
  draw: (mark, pen) => pen.shape((canvas) => nodesShape(canvas, mark)),
  words(marks) {
    const said = (of: NodesMark['of']) => marks.filter((mark) => mark.of === of).flatMap(({ text }) => text);
    const [root = '', ...below] = said('module');
    const parameters = said('parameter');
    return [
      below.length === 0 ? `Module ${root}.` : `Module ${root} with ${joined(below)} below it.`,
      parameters.length === 0 ? 'No parameters.' : `Parameters ${joined(parameters)}.`,
    ];
  },
  tables: (marks) => marks.map(({ of, text }) => ({
    caption: `${of}s`,
    columns: of === 'module' ? ['field'] : ['name', 'value'],
    rows: text.map((word) => (of === 'module' ? [word] : word.split(' = '))),
  })),
};

/** Modules are boxes with their name inside; parameters are dots with their name beside them. */
function nodesShape({ document, x, y }: Canvas, { of, at, text }: NodesMark): Element {
  const nodes = at.map(([px, py], index) => {
    const word = text[index] ?? '';
    return svgElement(document, 'g', { transform: `translate(${round(x(px))},${round(y(py))})` }, [
      of === 'module' ? boxAround(document, word) : svgElement(document, 'circle', { r: 6 }),
      svgElement(document, 'text', { y: of === 'module' ? 5 : 24 }, [word]),
    ]);
  });
  return svgElement(document, 'g', { class: `nodes-${of}` }, nodes);
}

function boxAround(document: Document, word: string): Element {
  const width = Math.max(44, word.length * 9 + 20);
  return svgElement(document, 'rect', { x: -width / 2, y: -15, width, height: 30, rx: 8 });
}
