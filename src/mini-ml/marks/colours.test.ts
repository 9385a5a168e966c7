import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const marksStyle = readFileSync('src/mini-ml/marks/marks.css', 'utf8');
const tokens = [readFileSync('src/engine/styles/tokens.css', 'utf8'), marksStyle];

type Scheme = 'light' | 'dark' | 'contrast, light' | 'contrast, dark';
type Colour = readonly [red: number, green: number, blue: number];

/** A token's colour; high contrast overrides some of the others. */
function colour(name: string, scheme: Scheme): Colour {
  const sheet = tokens.find((text) => text.includes(`--${name}:`))!;
  const strong = sheet.slice(sheet.indexOf(":root[data-scheme='contrast']"));
  const pair = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`);
  const [, light, dark] = (scheme.startsWith('contrast') ? pair.exec(strong) : null) ?? pair.exec(sheet)!;
  const hex = scheme.endsWith('light') ? light! : dark!;
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function mixed(over: Colour, under: Colour, opacity: number): Colour {
  return over.map((value, index) => opacity * value + (1 - opacity) * under[index]!) as unknown as Colour;
}

const schemes: readonly Scheme[] = ['light', 'dark', 'contrast, light', 'contrast, dark'];
const grounds = ['paper', 'circle-tint', 'cross-tint'];

test.each(schemes)('points, lines and axes stand out 3:1 from every ground (%s)', (scheme) => {
  const weak = ['circle', 'cross', 'outline', 'ink', 'ink-soft'].flatMap((mark) => grounds.map((ground) =>
    ({ mark, ground, ratio: contrast(colour(mark, scheme), colour(ground, scheme)) })));
  expect(weak.filter(({ ratio }) => ratio < 3)).toEqual([]);
  expect(contrast(colour('accent', scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(3);
});

test.each(schemes)('the hatching of the crosses stands out 3:1 from its ground (%s)', (scheme) => {
  const opacity = Number(/\.region-cross > path \{[^}]*stroke-opacity: ([\d.]+)/.exec(marksStyle)?.[1] ?? 1);
  const ground = colour('cross-tint', scheme);
  expect(contrast(mixed(colour('cross', scheme), ground, opacity), ground)).toBeGreaterThanOrEqual(3);
});

test.each(schemes)('the two classes are of different grey (%s)', (scheme) => {
  expect(contrast(colour('circle', scheme), colour('cross', scheme))).toBeGreaterThan(1.2);
});
