/** Pictures made of pictures. */
import type { Column, Picture, Row } from './figure.ts';

/** A chart as Plot and d3 make it: only its looks matter here. */
export interface ChartElement {
  readonly nodeType: number;
}

/** Pictures and charts side by side, `gap` pixels apart; below each other where the page is too narrow. */
export function hcat(pictures: readonly (Picture | ChartElement)[], gap = 16): Row {
  return { kind: 'row', gap, between: 'nothing', pictures: pictures.map(partOf) };
}

/** Pictures and charts one below the other, `gap` pixels apart. */
export function vcat(pictures: readonly (Picture | ChartElement)[], gap = 16): Column {
  return { kind: 'column', gap, pictures: pictures.map(partOf) };
}

const partOf = (one: Picture | ChartElement): Picture => ('nodeType' in one ? { kind: 'chart', chart: one } : one);
