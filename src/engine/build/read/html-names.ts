/** Names that HTML does not have, or has no more: browsers pass over such elements, and show such signs as text. */
import { nearest } from '../../cell/nearest.ts';
import type { Problem } from './problem.ts';
import { isElement, placeIn, startOf, walk, type Element, type Node, type NodeOf, type Root } from './tree.ts';
import { writtenOf } from './written.ts';

type Said = Pick<Problem, 'message' | 'hint'>;

/** Elements of an older HTML, with what takes their place. */
const OLD: Readonly<Record<string, string>> = {
  acronym: 'Write `<abbr title="…">`.',
  big: 'Write `**words**`, or a heading.',
  blink: 'Write `**words**`.',
  center: 'Write `## Title {layout=center}` for a slide.',
  dir: 'Write a list: `- item`.',
  font: 'Write `**words**` or `<mark>words</mark>`: colours belong to the site.',
  frame: 'Write `<Embed src="…" />`.',
  marquee: 'Write only the words: nobody can read text that moves by itself.',
  nobr: 'Write `&nbsp;` to keep words on one line.',
  strike: 'Write `~~words~~`.',
  tt: 'Write code between backticks.',
};

const ELEMENTS = (
  'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite '
  + 'code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption '
  + 'figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label '
  + 'legend li link main map mark math menu meta meter nav noscript object ol optgroup option output p '
  + 'picture pre progress q rb rp rt rtc ruby s samp script search section select slot small source span '
  + 'strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track '
  + 'u ul var video wbr'
).split(' ');

export function htmlNames(root: Root, source: string): Problem[] {
  const lines = source.split('\n');
  const problems: Problem[] = [];
  walk(root, (node, above) => {
    if (node.type === 'text') problems.push(...inText(node, lines));
    if (!isElement(node) || isDrawn(above)) return;
    const fault = elementFault(node);
    if (fault) problems.push({ ...startOf(node), ...fault });
  });
  return problems;
}

/** Pictures and formulas have names of their own. */
const isDrawn = (above: readonly Node[]): boolean =>
  above.some((each) => isElement(each) && (each.name === 'svg' || each.name === 'math'));

function elementFault({ name }: Element): Said | undefined {
  // A component begins with a capital, and an element of a site's own has a hyphen.
  if (!name || !/^[a-z][a-z0-9]*$/.test(name) || ELEMENTS.includes(name)) return undefined;
  const mend = Object.hasOwn(OLD, name) ? OLD[name] : undefined;
  if (mend !== undefined) return { message: `<${name}> is obsolete HTML.`, hint: mend };
  const near = nearest(name, ELEMENTS);
  return {
    message: `There is no element <${name}>.`,
    hint: near ? `Did you mean <${near}>?` : `Write \`\\<${name}>\` to show these characters.`,
  };
}

/** Signs that are often written by name. */
const OFTEN = (
  'amp apos copy deg ge gt hellip larr laquo le lt mdash middot minus nbsp ndash ne para plusmn pm quot '
  + 'raquo rarr reg sect shy times trade'
).split(' ');

const sign = /(?<!\\)&([A-Za-z][A-Za-z0-9]{1,30})(;?)/g;

/** What is a sign is no longer its name in the text that was read. */
function inText(node: NodeOf<'text'>, lines: readonly string[]): Problem[] {
  const written = writtenOf(node, lines);
  return [...written.matchAll(sign)].flatMap((match) => {
    const [whole, name = '', end] = match;
    if (!node.value.includes(whole) || (end === '' && !OFTEN.includes(name))) return [];
    const said = end === '' ? unended(name) : unknownSign(name);
    return { ...placeIn({ ...node, value: written }, match.index), ...said };
  });
}

const unended = (name: string): Said =>
  ({ message: `\`&${name}\` has no semicolon, so readers would see it.`, hint: `Write \`&${name};\`.` });

function unknownSign(name: string): Said {
  const near = nearest(name, OFTEN);
  const hint = near ? `Did you mean \`&${near};\`?` : `Write the character itself, or \`\\&${name};\` to show its name.`;
  return { message: `There is no character \`&${name};\`, so readers would see its name.`, hint };
}
