/** What values of attributes and declarations may say: they fetch nothing, and what is costly in them is bounded. */
import { charts } from '../words/charts.ts';
import { fill } from '../words/fill.ts';
import { functions, limits } from './allowed.ts';
import { ChartRefusal } from './refusal.ts';

/** Nothing of this stands in a value; an escape could spell a function's name. */
const odd = /[\\;{}@<]|\/\*|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const call = /([\w-]*)\((?:\s*(["']?)#([\w:.-]+)\2\s*\))?/g;

/**
 * The value with its references led to ids that begin with `id`.
 * @throws ChartRefusal for a call of what is not on the list, and for sizes without measure
 */
export function safeValue(name: string, value: string, id: string): string {
  if (odd.test(value)) throw refused(name, value);
  if (name === 'stdDeviation' && numbersIn(value).some((one) => !(one <= limits.blur))) throw refused(name, value);
  if (name === 'stroke-dasharray' && areDashesTooShort(value)) throw refused(name, value);
  if (!value.includes('(')) return value;
  if (name.startsWith('--') && grows.test(value)) throw refused(name, value);
  if (isTooBlurred(value)) throw refused(name, value);
  return value.replace(call, (all, called: string, _quote: string, target?: string) => {
    if (called === 'url' && target !== undefined) return `url(#${id}-${target})`;
    if (target !== undefined || (called !== '' && !functions.has(called))) throw refused(name, value);
    return all;
  });
}

/** A property of its own may stand for another one, but not for two: a few of them could mean a billion. */
const grows = /var\([^]*var\(/i;

/** The part of an id that may be any text. */
export const safeName = (value: string): string => value.replace(/[^\w:.-]/g, '_').slice(0, 100);

/** Text without what cannot be seen, or turns the order in which what follows is read. */
export function readableText(text: string): string {
  return text.slice(0, limits.text).toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

const numbersIn = (value: string): number[] => value.trim().split(/[\s,]+/).map(Number);

/** Percentages and lengths in other units are as they are: none of them makes a dash short. */
function areDashesTooShort(value: string): boolean {
  const dashes = numbersIn(value.replaceAll('px', ''));
  return dashes.every(Number.isFinite) && dashes.some((one) => one > 0)
    && dashes.reduce((sum, one) => sum + one, 0) < limits.dashes;
}

function isTooBlurred(value: string): boolean {
  if (!/(?:blur|drop-shadow)\(/.test(value)) return false;
  const lengths = [...value.matchAll(/([\d.]+(?:e[+-]?\d+)?)([a-z]+)/gi)];
  return /(?:calc|var|min|max|clamp)\(/.test(value)
    || lengths.some(([, size, unit]) => unit !== 'px' || !(Number(size) <= limits.blur));
}

export function refused(name: string, value: string): ChartRefusal {
  const brief = (text: string): string => readableText(text.slice(0, 40));
  return new ChartRefusal(fill(charts.value, { name: brief(name), value: brief(value) }));
}
