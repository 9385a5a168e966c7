/** What a lab can take from the code of a lecture: lists of points, and a line. The code is only read, never run. */

import { fields, readNumber } from './fields.ts';
import type { OwnPoint, Settings } from './settings.ts';

const number = String.raw`-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const pair = String.raw`\[\s*(?:${number})\s*,\s*(?:${number})\s*,?\s*\]`;
const list = new RegExp(String.raw`=\s*\[\s*((?:${pair}\s*,?\s*)*)\]`, 'gi');
const line = new RegExp(String.raw`\bnew\s+Linear\(\s*(${number})\s*,\s*(${number})\s*,\s*(${number})\s*,?\s*\)`, 'i');

/** The first list of pairs in the code is the circles, the second the crosses; the first `new Linear` is the line. */
export function fromSource(code: string): Partial<Pick<Settings, 'points' | 'start'>> {
  const lists = [...code.matchAll(list)].map((match) => match[1] ?? '');
  const points = lists.slice(0, 2).flatMap((text, i) => pairs(text, i === 0 ? 'circle' : 'cross'));
  const start = (line.exec(code)?.slice(1) ?? []).map((text) => readNumber(text) ?? 0);
  return { ...(points.length > 0 ? { points } : {}), ...(start.length > 0 ? { start } : {}) };
}

function pairs(text: string, label: OwnPoint['label']): OwnPoint[] {
  const numbers = (text.match(new RegExp(number, 'gi')) ?? []).map((each) => readNumber(each) ?? 0);
  const points = Array.from({ length: numbers.length / 2 }, (_, i) =>
    ({ x1: numbers[2 * i]!, x2: numbers[2 * i + 1]!, label }));
  return points.filter((point) => fields.points.read(fields.points.write([point])) !== undefined);
}
