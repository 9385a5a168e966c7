/** Invented data for the charts: small, and the same in every run. */
import type { Feature, Polygon } from 'geojson';

/** Numbers in [0, 1) that look like chance. */
export const noise = (count: number, seed = 1): number[] =>
  Array.from({ length: count }, (_, at) => {
    const wave = Math.sin((at + 1) * 12.9898 + seed * 78.233) * 43758.5453;
    return wave - Math.floor(wave);
  });

export interface Penguin {
  kind: string;
  island: string;
  length: number;
  mass: number;
}

const kinds = ['Adelie', 'Chinstrap', 'Gentoo'];
const islands = ['Biscoe', 'Dream'];

/** Three kinds on two islands: the heavier, the longer. */
export const penguins: readonly Penguin[] = noise(60).map((chance, at) => {
  const kind = at % 3;
  const length = 38 + 4 * kind + 6 * chance;
  return {
    kind: kinds[kind]!,
    island: islands[Math.floor(at / 3) % 2]!,
    length: Math.round(length * 10) / 10,
    mass: Math.round(1500 + 60 * length + 400 * noise(60, 2)[at]!),
  };
});

export interface Day {
  date: Date;
  price: number;
  volume: number;
}

/** Forty days of a price that wanders. */
export const days: readonly Day[] = noise(40, 3).map((chance, at) => ({
  date: new Date(Date.UTC(2025, 0, 1 + at)),
  price: 100 + 12 * Math.sin(at / 6) + 8 * chance,
  volume: Math.round(200 + 300 * noise(40, 4)[at]!),
}));

export interface Crop {
  year: number;
  crop: string;
  tons: number;
}

/** Three crops in five years. */
export const crops: readonly Crop[] = ['wheat', 'maize', 'rye'].flatMap((crop, kind) =>
  [2021, 2022, 2023, 2024, 2025].map((year, at) => ({ year, crop, tons: 20 + 10 * kind + 4 * at * (kind - 1) })),
);

export const letters = [...'ABCDEFGH'].map((letter, at) => ({
  letter,
  share: [8, 1.5, 2.8, 4.3, 12.7, 2.2, 2, 6.1][at]!,
}));

/** Paths of a small tree. */
export const paths = ['sea/fish/cod', 'sea/fish/eel', 'sea/crab', 'land/ant', 'land/cat/lion', 'land/cat/lynx'];

/** A place is [longitude, latitude]. */
export const land: Feature<Polygon, { name: string }> = {
  type: 'Feature',
  properties: { name: 'island' },
  geometry: { type: 'Polygon', coordinates: [[[0, 0], [-5, 12], [4, 25], [18, 28], [25, 15], [16, 2], [0, 0]]] },
};

/** A hill and a hollow. */
export const height = (x: number, y: number): number =>
  Math.exp(-(x * x + y * y)) - Math.exp(-((x - 1) ** 2 + (y - 1) ** 2));
