/** Pictures made of pictures. */
import type { Column, Picture, Row } from './figure.ts';

/** Pictures side by side, `gap` pixels apart; below each other where the page is too narrow. */
export function hcat(pictures: readonly Picture[], gap = 16): Row {
  return { kind: 'row', gap, between: 'nothing', pictures };
}

/** Pictures one below the other, `gap` pixels apart. */
export function vcat(pictures: readonly Picture[], gap = 16): Column {
  return { kind: 'column', gap, pictures };
}
