/** Colours of scales that all but vanish on the paper of a scheme: what has one of them gets an outline there. */

/** Brighter than this on light paper, or darker than that on dark, is a contrast below 1.6. */
const light = 0.59;
const dark = 0.046;

/** In which scheme the colour is faint. Names of colours are an author's own choice, and so are ink and paper. */
export function faintOn(colour: string): 'light' | 'dark' | undefined {
  const parts = partsOf(colour);
  if (!parts) return undefined;
  const [red, green, blue] = parts.map(straight) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  if (luminance > light) return 'light';
  return luminance < dark ? 'dark' : undefined;
}

function partsOf(colour: string): readonly number[] | undefined {
  const [, ...decimal] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  if (decimal.length > 0) return decimal.map(Number);
  const [, ...hex] = /^#(?!ffffff|000000)([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  return hex.length > 0 ? hex.map((two) => Number.parseInt(two, 16)) : undefined;
}

const straight = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
