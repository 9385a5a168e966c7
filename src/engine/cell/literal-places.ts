/** The literals of a cell in a text that differs from its own in nothing but literals. */
import type { CompiledCell, Constant, Literal } from './cell.ts';

/** A text with its literals. */
export type Places = Pick<CompiledCell, 'source' | 'literals' | 'constants'>;

/** Where the literals stand in another text, and what they say there; undefined where more than literals differs. */
export function placesIn(cell: Places, source: string): Places | undefined {
  const found: Places & { literals: Literal[]; constants: Constant[] } = { source, literals: [], constants: [] };
  let [old, now] = [0, 0];
  for (const literal of [...cell.literals, ...cell.constants].sort((a, b) => a.start - b.start)) {
    const between = cell.source.slice(old, literal.start);
    const start = now + between.length;
    const text = source.startsWith(between, now) ? textAt(source, start, literal, cell.source) : undefined;
    if (text === undefined) return undefined;
    const place = { start, end: start + text.length };
    if ('scrub' in literal) found.literals.push({ ...literal, ...place, value: Number(text) });
    else found.constants.push({ ...literal, ...place, value: constantOf(text) });
    [old, now] = [literal.end, place.end];
  }
  return source.slice(now) === cell.source.slice(old) ? found : undefined;
}

const textAt = (source: string, at: number, literal: Literal | Constant, before: string): string | undefined =>
  ('scrub' in literal ? numberAt(source, at, literal, before) : constantAt(source.slice(at), literal));

const literalText = /^-?(?:0[xX][\da-fA-F]+|(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?![\p{ID_Continue}$.])/u;

/** The number that now stands for a literal, if it can stand there as the literal did. */
function numberAt(source: string, at: number, literal: Literal, before: string): string | undefined {
  const old = before.slice(literal.start, literal.end);
  const same = source.startsWith(old, at) && !/^[\p{ID_Continue}$.]/u.test(source.slice(at + old.length));
  const text = same ? old : literalText.exec(source.slice(at))?.[0];
  if (text === undefined || text === old) return text;
  const fits = fitting(text, { ...literal, start: at, end: at + text.length }, source) === text;
  return literal.scrub && fits ? text : undefined;
}

const stringText = /^(["'])(?:(?!\1)[^\\\n\r]|\\[^])*\1/;
const booleanText = /^(?:true|false)(?![\p{ID_Continue}$])/u;

const constantAt = (source: string, { value }: Constant): string | undefined =>
  (typeof value === 'string' ? stringText : booleanText).exec(source)?.[0];

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

function constantOf(text: string): string | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return text.slice(1, -1).replace(/\\([^])/g, (_, escaped: string) => escapes[escaped] ?? escaped);
}

const space = String.raw`(?:\s|\/\*[^]*?\*\/|\/\/.*\n)*`;
const member = new RegExp(String.raw`^${space}(?:\.|\?\.(?!\d)|\[)`);
const power = new RegExp(String.raw`^${space}\*\*`);

/** The number so that it stays one token where it stands. */
export function fitting(text: string, { start, end, open }: Literal, source: string): string {
  const before = source[start - 1] ?? '';
  const after = source.slice(end);
  const negative = text.startsWith('-');
  if (member.test(after) || (negative && power.test(after))) return `${open ? ';' : ''}(${text})`;
  if (negative && open) return `;${text}`;
  const sticks = negative ? before === '-' : /[\p{ID_Continue}$]/u.test(before);
  return sticks ? ` ${text}` : text;
}
