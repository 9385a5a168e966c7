import type { CellError, CompiledCell, Place } from './cell.ts';
import * as messages from './messages.ts';
import { offsetAt, placeAt } from './place.ts';

/** A cell and where its code stands in the text that was run. */
export interface Site {
  cell: Pick<CompiledCell, 'id' | 'source' | 'code' | 'edits'>;
  /** The file as stacks name it. */
  file: string;
  /** Line and column, from 1, at which `code` begins in that file. */
  line: number;
  column: number;
}

export interface Frame {
  file: string;
  line: number;
  column: number;
}

/** The frames of a stack, innermost first: `at f (file:1:2)` in Chromium and Node, `f@file:1:2` in Firefox. */
export function frames(stack: string): Frame[] {
  return stack.split('\n').flatMap((row) => {
    const [, file, line, column] = /(?:^\s+at (?:async )?(?:.*?\()?|@)([^()@]*?):(\d+):(\d+)\)?\s*$/.exec(row) ?? [];
    return file === undefined ? [] : [{ file, line: Number(line), column: Number(column) }];
  });
}

/** The place in the source from which a place in the code came. */
export function sourcePlace({ source, code, edits }: Site['cell'], line: number, column: number): Place {
  return placeAt(source, sourceOffset(edits, offsetAt(code, line, column)));
}

/** The offset in the source from which an offset in the code came. */
export function sourceOffset(edits: CompiledCell['edits'], offset: number): number {
  let grown = 0;
  for (const { at, removed, inserted } of edits) {
    const start = at + grown;
    if (offset < start) break;
    if (offset < start + inserted) return at;
    grown += inserted - removed;
  }
  return offset - grown;
}

/**
 * Where in a cell's own source a thrown error comes from: its innermost frame there. If it was thrown in another
 * cell that this one called, the hint says where.
 */
export function locate(stack: string, id: string, sites: readonly Site[]): Pick<CellError, 'place' | 'hint'> {
  const found = placesOf(stack, sites);
  const [first] = found;
  const own = found.find(({ cell }) => cell.id === id);
  if (!first) return {};
  const { line, column } = first.place;
  return {
    ...(own ? { place: own.place } : {}),
    ...(first.cell.id === id ? {} : { hint: messages.thrownIn(first.cell.id, line, column) }),
  };
}

interface Located {
  cell: Site['cell'];
  place: Place;
}

/** The cell whose code threw, and where in it. */
export const innermost = (stack: string, sites: readonly Site[]): Located | undefined => placesOf(stack, sites)[0];

function placesOf(stack: string, sites: readonly Site[]): Located[] {
  return frames(stack).flatMap((frame) => {
    const site = sites.find((one) => holds(one, frame));
    return site ? [{ cell: site.cell, place: placeIn(site, frame) }] : [];
  });
}

function holds({ cell, file, line }: Site, frame: Frame): boolean {
  return frame.file === file && frame.line >= line && frame.line < line + cell.code.split('\n').length;
}

function placeIn({ cell, line, column }: Site, frame: Frame): Place {
  const inner = frame.line - line + 1;
  return sourcePlace(cell, inner, inner === 1 ? frame.column - column + 1 : frame.column);
}
