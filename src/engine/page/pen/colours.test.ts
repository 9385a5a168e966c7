import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../deck/ink.ts';

const style = readFileSync('src/engine/styles/pen.css', 'utf8');
const tokens = readFileSync('src/engine/styles/tokens.css', 'utf8');

type Scheme = 'light' | 'dark';
type Colour = readonly [red: number, green: number, blue: number];

function colour(name: string, scheme: Scheme): Colour {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(style + tokens)!;
  const hex = (scheme === 'light' ? light : dark)!;
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Colour;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(one: Colour): number {
  const [red = 0, green = 0, blue = 0] = one.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** As eyes without red, or without green, cones see it: Viénot, Brettel and Mollon 1999. */
const weak: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  protanopia: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
  deuteranopia: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
};

function seen(one: Colour, rows: readonly (readonly [number, number, number])[]): Colour {
  const [red = 0, green = 0, blue = 0] = one.map(linear);
  const delinear = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
  const mixed = rows.map(([r, g, b]) => r * red + g * green + b * blue);
  return mixed.map((value) => delinear(Math.min(1, Math.max(0, value)))) as unknown as Colour;
}

const pairs = colours.flatMap((one, at) => colours.slice(at + 1).map((other) => [one, other] as const));

test.each(['light', 'dark'] as const)('every colour of the pen stands out 3:1 from the slide (%s)', (scheme) => {
  for (const one of colours) {
    expect(contrast(colour(`pen-${one}`, scheme), colour('paper', scheme)), one).toBeGreaterThanOrEqual(3);
  }
});

test.each(['light', 'dark'] as const)('any two are of another grey, and told apart without red or green cones (%s)', (scheme) => {
  for (const [one, other] of pairs) {
    const both = [colour(`pen-${one}`, scheme), colour(`pen-${other}`, scheme)] as const;
    expect(contrast(...both), `${one}, ${other}`).toBeGreaterThan(1.4);
    for (const rows of Object.values(weak)) {
      const [first, second] = both.map((each) => seen(each, rows));
      const distance = Math.hypot(...first!.map((value, at) => value - second![at]!));
      expect(distance, `${one}, ${other}`).toBeGreaterThan(0.25);
    }
  }
});
