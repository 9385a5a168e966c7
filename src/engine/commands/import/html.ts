/** HTML and Vue of a deck as MDX: what is harmless stays, what appears later is a step, the rest goes and is named. */
import type { Trip } from './deck.ts';
import { altOf } from './pictures.ts';

/** An element that is open: its name, and what its end is written as. */
interface Open {
  name: string;
  close: string;
}

export interface HtmlState {
  open: Open[];
}

const VOID = /^(?:br|hr|img|wbr|input|source|track)$/;
/** Elements that mean to a lecture what they mean to a browser. */
const KEPT = new Set([
  'a', 'abbr', 'b', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'details', 'dl', 'dt', 'em', 'figcaption', 'figure',
  'hr', 'i', 'ins', 'kbd', 'li', 'mark', 'ol', 'q', 's', 'samp', 'small', 'strong', 'sub', 'summary', 'sup', 'table',
  'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul', 'var', 'wbr',
]);
const ATTRIBUTES = /^(?:href|title|alt|width|height|colspan|rowspan|start|open)$/;
/** Elements that only group: their content stands without them. */
const GROUPS = /^(?:div|p|span|center|section|article|header|footer|main|font|template|picture)$/;
const LATER = /^(?:v-click|v-clicks|v-after)$/;

const TOKEN = new RegExp([
  '<!--(?<comment>[\\s\\S]*?)-->|',
  '<(?<hidden>script|style)\\b[^>]*>[\\s\\S]*?</\\k<hidden>\\s*>|',
  '<(?<end>/?)(?<name>[A-Za-z][\\w:.-]*)',
  '(?<attributes>(?:\\s+[^\\s=>/]+(?:\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s"\'>]+))?)*)\\s*/?>|',
  '(?<text>[^<]+|<)',
].join(''), 'g');

type Attributes = ReadonlyMap<string, string>;

interface Place {
  line: number;
  /** Whether it stands between blocks, and not in a sentence. */
  flow: boolean;
  trip: Trip;
  state: HtmlState;
}

export function htmlToMdx(html: string, place: Place): string {
  let text = '';
  for (const match of html.matchAll(TOKEN)) {
    const line = place.line + html.slice(0, match.index).split('\n').length - 1;
    text += tokenToMdx(match.groups ?? {}, match[0], { ...place, line });
  }
  return text;
}

type Groups = Readonly<Record<string, string | undefined>>;

function tokenToMdx(groups: Groups, whole: string, place: Place): string {
  const { comment, hidden, end, name, attributes = '', text } = groups;
  if (text !== undefined) return text.replace(/[{}<]/g, '\\$&');
  if (comment !== undefined) return `{/* ${comment.replaceAll('*/', '* /').trim()} */}`;
  if (hidden !== undefined) {
    place.trip.leave(place.line, `<${hidden}> was left out: nothing in a deck is run, and the site has its own styles.`);
    return '\n'.repeat(whole.split('\n').length - 1);
  }
  if (end === '/') return closed(name ?? '', place);
  return opened(name ?? '', attributesOf(attributes), /\/>$/.test(whole), place);
}

function attributesOf(text: string): Attributes {
  const found = text.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g);
  return new Map([...found].map(([, name = '', quoted, single, bare]) => [name, quoted ?? single ?? bare ?? '']));
}

const around = (tag: string, { flow }: Place): string => (flow ? `\n\n${tag}\n\n` : tag);

function opened(name: string, attributes: Attributes, isWhole: boolean, place: Place): string {
  const { state: { open }, trip, line } = place;
  const push: Push = (start, close) => {
    if (!isWhole && !VOID.test(name)) open.push({ name, close });
    return isWhole && !VOID.test(name) ? start + close : start;
  };
  if (name === 'img') return image(attributes, place);
  // Between blocks there is as much room as the slide leaves.
  if (name === 'br' && place.flow) return '\n\n';
  if (LATER.test(name)) return later(name, attributes, push, place);
  const at = attributes.get('v-click') ?? attributes.get('at') ?? '';
  if (at !== '') trip.leave(line, `Steps come in the order of the text: \`${at}\` was left out.`);
  const step = [...attributes.keys()].find((each) => /^v-(?:click|after|motion)/.test(each));
  nameLost(name, attributes, place);
  if (/\bgrid-cols-|\bcols?umns\b/.test(attributes.get('class') ?? '') && place.flow) {
    return push(around('<Columns>', place), around('</Columns>', place));
  }
  if (name === 'div' && place.flow && open.at(-1)?.close.includes('</Columns>')) {
    return push(around('<div>', place), around('</div>', place));
  }
  if (step !== undefined && GROUPS.test(name)) return push(around('<Step>', place), around('</Step>', place));
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return push(`\n\n${'#'.repeat(Math.max(3, Number(heading[1])))} `, '\n\n');
  if (GROUPS.test(name)) return push(place.flow ? '\n\n' : '', place.flow ? '\n\n' : '');
  if (KEPT.has(name)) {
    const inner = step === undefined ? ['', ''] : ['<Step>', '</Step>'];
    const kept = [...attributes].filter(([each]) => ATTRIBUTES.test(each));
    const start = `<${name}${kept.map(([each, value]) => ` ${each}="${value}"`).join('')}${VOID.test(name) ? ' /' : ''}>`;
    return VOID.test(name) ? start : push(start + inner[0], `${inner[1]}</${name}>`);
  }
  trip.leave(line, `<${name}> means nothing here and was left out${isWhole ? '' : '; its content was kept'}.`);
  return push('', '');
}

type Push = (start: string, close: string) => string;

function later(name: string, attributes: Attributes, push: Push, place: Place): string {
  for (const key of attributes.keys()) place.trip.leave(place.line, `\`${key}\` of <${name}> was left out.`);
  if (name === 'v-after') place.trip.leave(place.line, '<v-after> was left out: its content does not wait for a step.');
  // The items of a list come one by one: that is done where the list is read.
  if (name !== 'v-click') return push('', '');
  return push(around('<Step>', place), around('</Step>', place));
}

/** Classes, styles and what Vue binds have no counterpart. */
function nameLost(name: string, attributes: Attributes, { trip, line }: Place): void {
  for (const [key, value] of attributes) {
    const isGrid = key === 'class' && /\bgrid-cols-/.test(value);
    if (isGrid || ATTRIBUTES.test(key) || /^(?:src|v-click|at|id)$/.test(key)) continue;
    if (!KEPT.has(name) && !GROUPS.test(name) && !/^h[1-6]$|^img$/.test(name)) continue;
    trip.leave(line, `${key === 'class' ? `The class "${value}"` : `\`${key}\``} of <${name}> was left out.`);
  }
}

function image(attributes: Attributes, place: Place): string {
  const address = attributes.get('src') ?? '';
  const name = place.trip.picture(address, place.line);
  const alt = attributes.get('alt')?.trim() || altOf(address);
  nameLost('img', attributes, place);
  const size = ['width', 'height'].flatMap((key) => pixelsOf(key, attributes.get(key) ?? ''));
  const picture = name === undefined ? alt.replace(/[{}<]/g, '\\$&') : pictureTag(name, alt, size);
  return place.flow ? `\n\n${picture}\n\n` : picture;
}

function pixelsOf(key: string, value: string): string[] {
  const [, pixels] = /^(\d+)(?:px)?$/.exec(value) ?? [];
  return pixels === undefined ? [] : [`${key}="${pixels}"`];
}

/** A picture with a size is an element, without one it is Markdown. */
export function pictureTag(name: string, alt: string, size: readonly string[]): string {
  if (size.length > 0) return `<img src="${name}" alt="${alt.replaceAll('"', '&quot;')}" ${size.join(' ')} />`;
  return `![${alt.replace(/[[\]\\{}<]/g, '\\$&')}](${/[\s()]/.test(name) ? `<${name}>` : name})`;
}

function closed(name: string, { state: { open }, trip, line }: Place): string {
  const at = open.findLastIndex((one) => one.name === name);
  if (at < 0) {
    trip.leave(line, `</${name}> closes nothing and was left out.`);
    return '';
  }
  return open.splice(at).reverse().map(({ close }) => close).join('');
}

/** What is written at the end of a slide for what is still open. */
export function closeAll({ open }: HtmlState): string {
  return open.splice(0).reverse().map(({ close }) => close).join('');
}
