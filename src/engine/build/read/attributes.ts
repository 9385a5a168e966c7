/** What may be written in the tags of components: any other attribute would be dropped in silence. */
import { nearest } from '../../cell/nearest.ts';
import type { Problem } from './problem.ts';
import type { Element } from './tree.ts';

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Notes: [],
  ArticleOnly: [],
  SlideOnly: [],
  Step: ['at', 'instead'],
  Columns: ['ratio'],
  Term: ['k'],
  Aside: [],
  Knobs: ['cell', 'names', 'labels', 'min', 'max', 'step'],
  Play: ['of', 'cell', 'label', 'min', 'max', 'step', 'seconds', 'loop'],
  Quiz: ['id', 'kind', 'within', 'seed'],
  Predict: ['id', 'of', 'kind', 'within', 'seed'],
  Predicted: ['of'],
  Hint: [],
  Exercise: ['id'],
  Progress: [],
  Embed: ['src', 'title', 'ratio', 'poster'],
  References: [],
};

/** All components of the engine with their attributes. */
export const componentAttributes = Object.entries(ATTRIBUTES);

/** What can be written in the tag of a component of the engine. */
export const attributesOf = (name: string): readonly string[] | undefined => ATTRIBUTES[name];

/** The same names in HTML, as people who know React write them. */
const REACT: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

type Said = Pick<Problem, 'message' | 'hint'>;

export function attributeFault(element: Element): Said | undefined {
  const name = element.name ?? '';
  const written = element.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [each.name] : []));
  const twice = written.find((each, at) => written.indexOf(each) < at);
  if (twice) return { message: `<${name}> has \`${twice}\` twice.`, hint: 'Keep one of them.' };
  const known = ATTRIBUTES[name];
  const unknown = known && written.find((each) => !known.includes(each));
  if (known && unknown) return unknownOf(name, unknown, known);
  const react = known ? undefined : written.find((each) => each in REACT);
  if (!react) return undefined;
  return { message: `\`${react}\` is not an attribute here.`, hint: `Write \`${REACT[react]}\`.` };
}

function unknownOf(name: string, attribute: string, known: readonly string[]): Said {
  const near = nearest(attribute, known);
  const all = known.map((each) => `\`${each}\``).join(', ');
  const hint = near ? `Did you mean \`${near}\`?` : known.length > 0 ? `It takes ${all}.` : 'It takes none: remove it.';
  return { message: `<${name}> has no attribute \`${attribute}\`.`, hint };
}
