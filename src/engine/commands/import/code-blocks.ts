/** Blocks of code of a deck: as a lecture writes them, and wherever a slide has room for them. */
import type { Edit } from '../../build/read/edited.ts';
import type { NodeOf } from '../../build/read/tree.ts';
import { fenceInfo } from './fence-info.ts';
import type { MdxPlace } from './place.ts';

/** So many characters of code has a line of a slide. */
export const WIDEST = 76;

type ToMdx = (text: string, place: MdxPlace) => string;

/** @param toMdx reads what a fence of stages holds. */
export function codeEdit(node: NodeOf<'code'>, text: string, place: MdxPlace, toMdx: ToMdx): Edit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const source = text.slice(start, end);
  const whole = (insert: string): Edit[] => [{ offset: start, remove: end - start, insert }];
  if (/\bmagic-move\b/.test(node.meta ?? '')) {
    place.trip.leave(place.line, 'The stages of this code are shown one below the other, without animation.');
    return whole(toMdx(node.value, { ...place, line: place.line + 1 }));
  }
  const [, opening = '', mark = ''] = /^((`{3,}|~{3,})[^\n]*)/.exec(source) ?? [];
  if (mark === '') {
    // MDX knows no code by its indent; in a list it keeps that of the list.
    const indent = ' '.repeat((node.position?.start.column ?? 1) - 1);
    return whole(wideApart(fenced(node.value, ''), node.value, place).replaceAll('\n', `\n${indent}`));
  }
  const { info, left } = fenceInfo(node.lang ?? '', node.meta ?? '', node.value.split('\n').length);
  for (const word of left) {
    place.trip.leave(place.line, `\`${word}\` after the backticks was left out: code is shown as it is.`);
  }
  const insert = mark + info;
  const wide = isWide(node.value) && node.lang !== 'mermaid';
  if (!wide) return insert === opening ? [] : [{ offset: start, remove: opening.length, insert }];
  return whole(wideApart(insert + source.slice(opening.length), node.value, place));
}

/** A fence around a text, longer than any in it. */
export function fenced(value: string, info: string): string {
  const longest = Math.max(2, ...[...value.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${info}\n${value}\n${ticks}`;
}

/** Wider than a slide. */
export const isWide = (value: string): boolean => value.split('\n').some((line) => [...line].length > WIDEST);

/** What is wider than a slide stands in the article alone. */
export function wideApart(fence: string, value: string, { line, trip }: MdxPlace): string {
  if (!isWide(value)) return fence;
  const most = Math.max(...value.split('\n').map((each) => [...each].length));
  trip.leave(line, `This code has ${most} characters in a line, but a slide shows ${WIDEST}, so it is only in the article.`);
  return `<ArticleOnly>\n\n${fence}\n\n</ArticleOnly>`;
}
