/** One small chart for each transform of Plot's reference, and for scales, legends and facets. */
import * as Plot from '@observablehq/plot';
import { crops, days, land, letters, noise, paths, penguins } from './data.ts';

const small = { width: 400, height: 240 };
const beak = { x: 'length', y: 'mass' } as const;
const price = { x: 'date', y: 'price' } as const;
const values = noise(120, 5).map((one, at) => one + noise(120, 6)[at]! + noise(120, 7)[at]!);

const massByKind = { y: 'mass', fill: 'kind', thresholds: 10 } as const;

export const transforms = {
  bin: () =>
    Plot.plot({
      ...small,
      marks: [Plot.rectY(values, Plot.binX({ y: 'count' }, { x: Plot.identity })), Plot.ruleY([0])],
    }),
  binBoth: () =>
    Plot.rect(penguins, Plot.bin({ fill: 'count' }, { ...beak, thresholds: 8 })).plot({
      ...small,
      color: { scheme: 'greens', legend: true },
    }),
  binStacked: () =>
    Plot.rectX(penguins, Plot.binY({ x: 'count' }, massByKind)).plot({
      ...small,
      color: { legend: true },
    }),
  centroid: () =>
    Plot.plot({
      ...small,
      projection: { type: 'equal-earth', domain: land },
      marks: [
        Plot.geo(land),
        Plot.text([land], Plot.centroid({ text: (one: typeof land) => one.properties.name })),
      ],
    }),
  dodge: () => Plot.dot(penguins, Plot.dodgeY({ x: 'mass', fill: 'kind' })).plot({ ...small, height: 160 }),
  filter: () =>
    Plot.plot({
      ...small,
      marks: [
        Plot.dot(penguins, { ...beak, filter: ({ kind }: { kind: string }) => kind === 'Gentoo', stroke: 'red' }),
        Plot.dot(penguins, { ...beak, r: 1 }),
      ],
    }),
  group: () =>
    Plot.barY(penguins, Plot.groupX({ y: 'count' }, { x: 'kind', fill: 'island' })).plot({
      ...small,
      color: { legend: true },
    }),
  groupMean: () =>
    Plot.dot(penguins, Plot.groupY({ x: 'mean', r: 'count' }, { x: 'mass', y: 'kind' })).plot({
      ...small,
      marginLeft: 70,
    }),
  hexbin: () =>
    Plot.dot(penguins, Plot.hexbin({ r: 'count', fill: 'mean' }, { ...beak, fill: 'mass', binWidth: 40 })).plot({
      ...small,
      inset: 10,
      color: { scheme: 'turbo' },
    }),
  interval: () =>
    Plot.barY(days, { x: 'date', y: 'volume', interval: 'day', fill: 'teal' }).plot({
      ...small,
      x: { interval: 'day', ticks: 'week' },
    }),
  map: () => Plot.lineY(days, Plot.mapY('cumsum', { x: 'date', y: 'volume' })).plot(small),
  normalize: () =>
    Plot.lineY(crops, Plot.normalizeY({ x: 'year', y: 'tons', stroke: 'crop', marker: true })).plot({
      ...small,
      y: { grid: true },
      x: { tickFormat: 'd' },
    }),
  reverse: () => Plot.dot(penguins, Plot.reverse({ ...beak, fill: 'kind', r: 6 })).plot(small),
  select: () =>
    Plot.plot({
      ...small,
      marks: [Plot.lineY(days, price), Plot.text(days, Plot.selectMaxY({ ...price, text: () => 'most', dy: -8 }))],
    }),
  shift: () => Plot.differenceY(days, Plot.shiftX('+7 days', price)).plot(small),
  sort: () => Plot.barX(letters, { x: 'share', y: 'letter', sort: { y: '-x', limit: 5 } }).plot(small),
  stack: () =>
    Plot.barX(crops, Plot.stackX({ x: 'tons', y: 'year', fill: 'crop', offset: 'normalize' })).plot({
      ...small,
      y: { tickFormat: 'd' },
      x: { percent: true },
    }),
  streamgraph: () =>
    Plot.areaY(crops, { x: 'year', y: 'tons', fill: 'crop', offset: 'wiggle', curve: 'basis' }).plot({
      ...small,
      y: { axis: null },
    }),
  treeTransform: () =>
    Plot.plot({
      ...small,
      axis: null,
      inset: 20,
      marks: [
        Plot.dot(paths, Plot.treeNode({ delimiter: '/', fill: 'node:height' })),
        Plot.link(paths, Plot.treeLink({ delimiter: '/' })),
      ],
    }),
  window: () =>
    Plot.plot({
      ...small,
      marks: [Plot.lineY(days, { ...price, stroke: '#ccc' }), Plot.lineY(days, Plot.windowY(7, price))],
    }),
  facets: () =>
    Plot.plot({
      ...small,
      marginRight: 70,
      grid: true,
      marks: [Plot.frame(), Plot.dot(penguins, { ...beak, fx: 'island', fy: 'kind', tip: true })],
    }),
  facetsWrapped: () =>
    Plot.plot({
      ...small,
      color: { legend: true },
      facet: { data: penguins, x: 'kind' },
      marks: [
        Plot.dot(penguins, { ...beak, facet: 'exclude', fill: '#ddd' }),
        Plot.dot(penguins, { ...beak, fill: 'island' }),
      ],
    }),
  titled: () =>
    Plot.plot({
      ...small,
      title: 'Heavy penguins are long',
      subtitle: 'Sixty of them',
      caption: 'Invented.',
      marks: [Plot.dot(penguins, beak)],
    }),
  scales: () =>
    Plot.plot({
      ...small,
      x: { type: 'symlog' },
      y: { type: 'sqrt', reverse: true },
      color: { type: 'diverging', pivot: 42, legend: true },
      marks: [Plot.dot(penguins, { ...beak, fill: 'length' })],
    }),
  scaleThreshold: () =>
    Plot.dot(penguins, { ...beak, fill: 'mass' }).plot({
      ...small,
      color: { type: 'threshold', domain: [4000, 4500], range: ['tan', 'teal', 'navy'], legend: true },
    }),
  scaleQuantile: () =>
    Plot.dot(penguins, { ...beak, fill: 'mass' }).plot({
      ...small,
      color: { type: 'quantile', n: 4, legend: true },
    }),
  scaleClipped: () =>
    Plot.plot({
      ...small,
      x: { domain: [40, 44] },
      marks: [
        Plot.dot(penguins, { ...beak, clip: true }),
        Plot.line(penguins, { ...beak, clip: 'frame', sort: 'length' }),
      ],
    }),
  legendRamp: () =>
    Plot.legend({
      color: { type: 'linear', domain: [0, 100], scheme: 'viridis' },
      label: 'temperature (°C)',
      width: 200,
    }),
  legendSwatches: () => Plot.legend({ color: { type: 'categorical', domain: ['a', 'b', 'c'] }, columns: '80px' }),
  legendSymbols: () => Plot.legend({ symbol: { domain: ['a', 'b'] }, fill: 'teal' }),
  legendOpacity: () => Plot.legend({ opacity: { domain: [0, 10] }, color: 'teal', label: 'share' }),
  polar: () =>
    Plot.plot({
      width: 260,
      height: 260,
      projection: { type: 'azimuthal-equidistant', rotate: [0, -90], domain: { type: 'Sphere' } },
      marks: [
        Plot.sphere(),
        Plot.line(
          [
            [0, 60],
            [90, 70],
            [180, 50],
            [270, 80],
            [0, 60],
          ],
          { curve: 'linear-closed', fill: 'teal', fillOpacity: 0.3, stroke: 'teal' },
        ),
      ],
    }),
};
