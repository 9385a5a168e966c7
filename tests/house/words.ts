/** The engine serves any course: what one course is about has no name there. */
import { isTest, type SourceFile } from './tree.ts';

/** Files, modules and concepts of the subject. */
const words = new RegExp([
  'mini-?ml\\b', 'minitorch', '\\bLinear\\b', 'boundar', 'classif', 'decision', 'points-(circle|cross)',
  'region-(circle|cross)', '--(circle|cross)\\b', 'training', '\\blab-', 'neural', 'perceptron', 'gradient', 'epoch',
  'sigmoid', '\\brelu\\b', 'data-term=[\'"][a-z]',
].join('|'), 'i');

/** SVG has names of its own. */
const svg = /(?:linear|radial)-?gradient|gradient(?:Transform|Units)/gi;

/** Lines of the engine that name something of the subject. */
export function subjectInEngine(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('src/engine/') && !isTest(path))
    .flatMap(({ path, text }) => text.split('\n').flatMap((line, at) => {
      const [word] = words.exec(line.replaceAll(svg, '')) ?? [];
      return word === undefined ? [] : [`${path}:${at + 1} names ${word}`];
    }));
}
