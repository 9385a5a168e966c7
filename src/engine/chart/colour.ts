/** Colours as a canvas reads them: those of d3, and those that CSS knows since. */
import { lab, lch, rgb } from 'd3';

/** Red, green, blue from 0 to 255, opacity from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number, opacity: number];

/** The channels of a colour, or nothing where it is none. */
export function channelsOf(colour: string): Channels | undefined {
  const { r, g, b, opacity } = cssColour(colour) ?? rgb(withCommas(colour));
  return Number.isNaN(r + g + b) ? undefined : [r, g, b, opacity];
}

/** d3 knows `rgba(0, 0, 255, 0.5)`, and CSS writes it `rgb(0 0 255 / 50%)` too. */
function withCommas(colour: string): string {
  const [, name, inner = '', alpha] = /^\s*(rgb|hsl)a?\(([^,/]+)(?:\/\s*([^\s]+)\s*)?\)\s*$/i.exec(colour) ?? [];
  const channels = inner.trim().split(/\s+/).join(', ');
  if (name === undefined) return colour;
  return alpha === undefined ? `${name}(${channels})` : `${name}a(${channels}, ${partOf(alpha, 1)})`;
}

const call = /^\s*(oklch|oklab|lch|lab)\(\s*([^\s/]+)\s+([^\s/]+)\s+([^\s/]+)\s*(?:\/\s*([^\s/]+)\s*)?\)\s*$/i;

interface Rgb {
  r: number;
  g: number;
  b: number;
  opacity: number;
}

function cssColour(text: string): Rgb | undefined {
  const [, name, first = '', second = '', third = '', alpha = '1'] = call.exec(text) ?? [];
  const opacity = partOf(alpha, 1);
  switch (name?.toLowerCase()) {
    case 'lab': return lab(partOf(first, 100), partOf(second, 125), partOf(third, 125), opacity).rgb();
    case 'lch': return lch(partOf(first, 100), partOf(second, 150), angleOf(third), opacity).rgb();
    case 'oklab': return oklab(partOf(first, 1), partOf(second, 0.4), partOf(third, 0.4), opacity);
    case 'oklch': {
      const [chroma, hue] = [partOf(second, 0.4), (angleOf(third) * Math.PI) / 180];
      return oklab(partOf(first, 1), chroma * Math.cos(hue), chroma * Math.sin(hue), opacity);
    }
    default: return undefined;
  }
}

/** A number, or a part of the whole in per cent. */
function partOf(text: string, whole: number): number {
  if (text === 'none') return 0;
  const number = Number.parseFloat(text);
  return text.endsWith('%') ? (number / 100) * whole : number;
}

const turns: Readonly<Record<string, number>> = { turn: 360, rad: 180 / Math.PI, grad: 0.9 };

const angleOf = (text: string): number =>
  (text === 'none' ? 0 : Number.parseFloat(text) * (turns[/[a-z]+$/.exec(text)?.[0] ?? ''] ?? 1));

/** @source Björn Ottosson, A perceptual color space for image processing, 2020 */
function oklab(light: number, a: number, b: number, opacity: number): Rgb {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    r: gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    g: gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    b: gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
    opacity,
  };
}

/** Light to what a screen is told, 0 to 255. */
const gamma = (light: number): number =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
