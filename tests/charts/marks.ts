/** One small chart for each mark of Plot's reference. */
import * as Plot from '@observablehq/plot';
import { crops, days, height, land, letters, noise, paths, penguins } from './data.ts';

const price = { x: 'date', y: 'price' } as const;
const beak = { x: 'length', y: 'mass' } as const;
const small = { width: 400, height: 240 };
const square = { x: { domain: [-2, 3] }, y: { domain: [-2, 3] } } as const;

export const marks = {
  area: () => Plot.plot({ ...small, marks: [Plot.areaY(days, { ...price, fillOpacity: 0.3 }), Plot.ruleY([0])] }),
  areaStacked: () =>
    Plot.plot({
      ...small,
      color: { legend: true },
      marks: [Plot.areaY(crops, { x: 'year', y: 'tons', fill: 'crop' })],
    }),
  arrow: () =>
    Plot.plot({
      ...small,
      inset: 20,
      grid: true,
      marks: [
        Plot.arrow(
          [
            [1, 1, 3, 2],
            [3, 2, 2, 4],
          ],
          { x1: '0', y1: '1', x2: '2', y2: '3', bend: true, stroke: 'steelblue' },
        ),
      ],
    }),
  auto: () => Plot.auto(penguins, { x: 'length', y: 'mass', color: 'kind' }).plot(small),
  axis: () =>
    Plot.plot({
      ...small,
      x: { domain: [0, 10] },
      y: { domain: [1, 1000], type: 'log' },
      marks: [
        Plot.axisX({ ticks: 5, label: 'time (s) →' }),
        Plot.axisY({ anchor: 'right', tickFormat: 's' }),
        Plot.gridY(),
      ],
    }),
  bar: () =>
    Plot.plot({
      ...small,
      marks: [Plot.barY(letters, { x: 'letter', y: 'share', fill: 'teal' }), Plot.ruleY([0])],
    }),
  barGrouped: () =>
    Plot.plot({
      ...small,
      x: { axis: null },
      fx: { label: null, tickFormat: 'd' },
      color: { legend: true },
      marks: [Plot.barY(crops, { fx: 'year', x: 'crop', y: 'tons', fill: 'crop' }), Plot.ruleY([0])],
    }),
  bollinger: () => Plot.bollingerY(days, { ...price, n: 10, k: 2 }).plot(small),
  box: () => Plot.plot({ ...small, marginLeft: 70, marks: [Plot.boxX(penguins, { x: 'mass', y: 'kind' })] }),
  cell: () =>
    Plot.plot({
      ...small,
      x: { tickFormat: 'd' },
      color: { scheme: 'YlGnBu' },
      marks: [
        Plot.cell(crops, { x: 'year', y: 'crop', fill: 'tons', inset: 1 }),
        Plot.text(crops, { x: 'year', y: 'crop', text: 'tons' }),
      ],
    }),
  contour: () =>
    Plot.contour({ fill: height, x1: -2, y1: -2, x2: 3, y2: 3, thresholds: 5, pixelSize: 6 }).plot({
      ...small,
      ...square,
    }),
  crosshair: () => Plot.plot({ ...small, marks: [Plot.dot(penguins, beak), Plot.crosshair(penguins, beak)] }),
  delaunayLink: () => Plot.plot({ ...small, marks: [Plot.delaunayLink(penguins, { ...beak, stroke: 'kind' })] }),
  delaunayMesh: () => Plot.plot({ ...small, marks: [Plot.delaunayMesh(penguins, beak), Plot.dot(penguins, beak)] }),
  density: () =>
    Plot.plot({
      ...small,
      inset: 20,
      marks: [Plot.density(penguins, { ...beak, stroke: 'island', thresholds: 4 })],
    }),
  difference: () =>
    Plot.differenceY(days, { x: 'date', y1: Plot.valueof(days, () => 105) as number[], y2: 'price' }).plot(small),
  dot: () =>
    Plot.dot(penguins, { ...beak, stroke: 'kind', symbol: 'kind' }).plot({ ...small, symbol: { legend: true } }),
  dotSized: () =>
    Plot.dot(days, { ...price, r: 'volume', fill: 'volume' }).plot({
      ...small,
      color: { legend: true, scheme: 'blues' },
    }),
  frame: () =>
    Plot.plot({
      ...small,
      marks: [Plot.frame({ stroke: 'red', rx: 8 }), Plot.text(['in the middle'], { frameAnchor: 'middle' })],
    }),
  geo: () =>
    Plot.plot({
      ...small,
      projection: { type: 'mercator', domain: land },
      marks: [
        Plot.geo(land, { fill: 'tan', stroke: 'brown' }),
        Plot.dot([[10, 15]], { fill: 'red' }),
        Plot.graticule(),
      ],
    }),
  grid: () =>
    Plot.plot({
      ...small,
      x: { domain: [0, 4] },
      y: { domain: [0, 2] },
      marks: [Plot.gridX({ stroke: 'blue' }), Plot.gridY({ strokeDasharray: '2' })],
    }),
  hexgrid: () =>
    Plot.plot({ ...small, marks: [Plot.hexgrid(), Plot.dot(penguins, Plot.hexbin({ r: 'count' }, beak))] }),
  hull: () =>
    Plot.plot({
      ...small,
      marks: [
        Plot.hull(penguins, { ...beak, fill: 'kind', fillOpacity: 0.2 }),
        Plot.dot(penguins, { ...beak, fill: 'kind' }),
      ],
    }),
  image: () =>
    Plot.plot({
      ...small,
      x: { domain: [0, 4] },
      y: { domain: [0, 2] },
      marks: [
        Plot.image(
          [
            [1, 1],
            [3, 1],
          ],
          { src: () => 'data:image/png;base64,AAAA', width: 32, r: 12 },
        ),
      ],
    }),
  line: () => Plot.plot({ ...small, marks: [Plot.lineY(days, { ...price, curve: 'catmull-rom', marker: 'dot' })] }),
  lineColoured: () => Plot.lineY(days, { ...price, z: null, stroke: 'volume', strokeWidth: 3 }).plot(small),
  linearRegression: () =>
    Plot.plot({
      ...small,
      marks: [
        Plot.dot(penguins, { ...beak, fill: 'kind' }),
        Plot.linearRegressionY(penguins, { ...beak, stroke: 'kind' }),
      ],
    }),
  link: () =>
    Plot.link(crops.slice(0, 3), {
      x1: 'year',
      y1: 'tons',
      x2: (crop: { year: number }) => crop.year + 1,
      y2: () => 30,
      markerEnd: 'arrow',
    }).plot({ ...small, x: { tickFormat: 'd' } }),
  raster: () =>
    Plot.raster({ fill: height, x1: -2, y1: -2, x2: 3, y2: 3, pixelSize: 8 }).plot({
      ...small,
      ...square,
      color: { legend: true, scheme: 'PiYG' },
    }),
  rasterFaint: () =>
    Plot.raster({
      fill: 'teal',
      fillOpacity: (x: number, y: number) => Math.abs(height(x, y)),
      x1: -2,
      y1: -2,
      x2: 3,
      y2: 3,
      pixelSize: 10,
    }).plot({ ...small, ...square }),
  rect: () =>
    Plot.rect(crops.slice(0, 4), {
      x1: 'year',
      x2: (crop: { year: number }) => crop.year + 1,
      y1: () => 0,
      y2: 'tons',
      stroke: 'white',
      fill: 'tons',
      rx2: 6,
    }).plot({ ...small, x: { tickFormat: 'd' } }),
  rule: () =>
    Plot.plot({
      ...small,
      marks: [
        Plot.ruleX(days, { x: 'date', y1: 90, y2: 'price', stroke: 'grey' }),
        Plot.ruleY([100], { stroke: 'red' }),
      ],
    }),
  text: () =>
    Plot.plot({
      ...small,
      marks: [
        Plot.text(letters, {
          x: 'share',
          y: 'letter',
          text: 'letter',
          fontSize: ({ share }: { share: number }) => 8 + share,
          rotate: 15,
          fill: 'share',
        }),
        Plot.text(['A text that is so long that it must be broken into lines'], {
          frameAnchor: 'top-right',
          lineWidth: 10,
          textOverflow: 'ellipsis',
        }),
      ],
    }),
  tick: () => Plot.tickX(penguins, { x: 'mass', y: 'kind', stroke: 'island' }).plot({ ...small, marginLeft: 70 }),
  tip: () =>
    Plot.plot({
      ...small,
      marks: [
        Plot.lineY(days, price),
        Plot.tip([days[20]], { ...price, channels: { volume: 'volume' } }),
        Plot.tip(['above'], { x: days[5]!.date, y: 110, anchor: 'bottom' }),
      ],
    }),
  tree: () => Plot.tree(paths, { delimiter: '/' }).plot({ ...small, margin: 40, axis: null }),
  cluster: () =>
    Plot.cluster(paths, { delimiter: '/', textStroke: 'white' }).plot({ ...small, margin: 40, axis: null }),
  vector: () =>
    Plot.vector(noise(30), {
      x: (_: number, at: number) => at % 6,
      y: (_: number, at: number) => Math.floor(at / 6),
      rotate: (one: number) => one * 360,
      length: Plot.identity,
      stroke: Plot.identity,
    }).plot({ ...small, inset: 10 }),
  spike: () =>
    Plot.spike(letters, { x: 'letter', length: 'share', fill: 'red', fillOpacity: 0.3, stroke: 'red' }).plot({
      ...small,
      height: 120,
    }),
  voronoi: () =>
    Plot.plot({
      ...small,
      marks: [
        Plot.voronoi(penguins, { ...beak, fill: 'kind', stroke: 'white' }),
        Plot.dot(penguins, { ...beak, r: 2 }),
      ],
    }),
  voronoiMesh: () => Plot.plot({ ...small, marks: [Plot.voronoiMesh(penguins, beak), Plot.frame()] }),
  waffle: () =>
    Plot.waffleY(letters.slice(0, 4), { x: 'letter', y: 'share', unit: 0.5, fill: 'letter' }).plot(small),
};
