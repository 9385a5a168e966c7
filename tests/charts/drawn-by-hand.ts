/** Charts of d3 alone: what its modules ask of a document. */
import * as d3 from 'd3';
import { days, land, letters, paths } from './data.ts';

const [width, height] = [320, 200];
const svgOf = () =>
  d3.create('svg').attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);

export const drawnByHand = {
  axes: () => {
    const svg = svgOf();
    const x = d3.scaleUtc(d3.extent(days, ({ date }) => date) as [Date, Date], [30, width - 10]);
    const y = d3.scaleLinear([80, 130], [height - 20, 10]);
    svg
      .append('g')
      .attr('transform', `translate(0,${height - 20})`)
      .call(d3.axisBottom(x).ticks(4));
    svg
      .append('g')
      .attr('transform', 'translate(30,0)')
      .call(d3.axisLeft(y))
      .call((g) => g.select('.domain').remove());
    const line = d3
      .line<(typeof days)[number]>(
        (day) => x(day.date),
        (day) => y(day.price),
      )
      .curve(d3.curveMonotoneX);
    svg.append('path').datum(days).attr('fill', 'none').attr('stroke', 'teal').attr('d', line);
    return svg.node()!;
  },
  join: () => {
    const svg = svgOf();
    const show = (all: readonly string[]): void => {
      svg
        .selectAll<SVGTextElement, string>('text')
        .data(all, (one) => one)
        .join(
          (enter) => enter.append('text').attr('fill', 'green'),
          (update) => update.attr('fill', 'grey'),
        )
        .attr('x', (_, at) => 20 + at * 24)
        .attr('y', 100)
        .text((one) => one);
    };
    show(['A', 'B', 'C']);
    show(['C', 'A', 'D', 'E']);
    return svg.node()!;
  },
  pie: () => {
    const svg = svgOf();
    const colour = d3.scaleOrdinal(
      letters.map(({ letter }) => letter),
      d3.schemeTableau10,
    );
    const arc = d3.arc<d3.PieArcDatum<(typeof letters)[number]>>().innerRadius(30).outerRadius(90).cornerRadius(3);
    const slices = d3
      .pie<(typeof letters)[number]>()
      .value(({ share }) => share)
      .sort(null)(letters);
    svg
      .append('g')
      .attr('transform', `translate(${width / 2},${height / 2})`)
      .selectAll('path')
      .data(slices)
      .join('path')
      .attr('fill', ({ data }) => colour(data.letter))
      .attr('d', arc)
      .append('title')
      .text(({ data }) => data.letter);
    return svg.node()!;
  },
  force: () => {
    const nodes: d3.SimulationNodeDatum[] = letters.map(() => ({}));
    const links = nodes.slice(1).map((target, at) => ({ source: nodes[Math.floor(at / 2)]!, target }));
    const svg = svgOf().attr('viewBox', [-width / 2, -height / 2, width, height].join(' '));
    const lines = svg.append('g').attr('stroke', 'grey').selectAll('line').data(links).join('line');
    const dots = svg.append('g').selectAll('circle').data(nodes).join('circle').attr('r', 5);
    d3.forceSimulation(nodes)
      .force('link', d3.forceLink(links).distance(30))
      .force('charge', d3.forceManyBody().strength(-60))
      .force('x', d3.forceX())
      .force('y', d3.forceY())
      .on('tick', () => {
        lines.attr('x1', ({ source }) => source.x!).attr('y1', ({ source }) => source.y!);
        lines.attr('x2', ({ target }) => target.x!).attr('y2', ({ target }) => target.y!);
        dots.attr('cx', ({ x }) => x!).attr('cy', ({ y }) => y!);
      });
    return svg.node()!;
  },
  treemap: () => {
    const svg = svgOf();
    const root = d3
      .stratify<string>()
      .path((path) => path)(paths)
      .sum(() => 1);
    const leaves = d3.treemap<string>().size([width, height]).padding(3)(root).leaves();
    const cell = svg
      .selectAll('g')
      .data(leaves)
      .join('g')
      .attr('transform', ({ x0, y0 }) => `translate(${x0},${y0})`);
    cell
      .append('rect')
      .attr('fill', 'tan')
      .attr('width', ({ x0, x1 }) => x1 - x0)
      .attr('height', ({ y0, y1 }) => y1 - y0);
    cell
      .append('text')
      .attr('x', 4)
      .attr('y', 16)
      .text(({ id = '' }) => id.split('/').at(-1)!);
    return svg.node()!;
  },
  geoPath: () => {
    const svg = svgOf();
    const path = d3.geoPath(
      d3.geoMercator().fitExtent(
        [
          [10, 10],
          [width - 10, height - 10],
        ],
        land,
      ),
    );
    svg
      .append('path')
      .datum(land)
      .attr('d', path)
      .attr('fill', 'tan');
    return svg.node()!;
  },
  table: () => {
    const table = d3.create('table').style('border-collapse', 'collapse');
    table
      .append('thead')
      .append('tr')
      .selectAll('th')
      .data(['letter', 'share'])
      .join('th')
      .text((name) => name);
    table
      .append('tbody')
      .selectAll('tr')
      .data(letters.slice(0, 3))
      .join('tr')
      .selectAll('td')
      .data(({ letter, share }) => [letter, share])
      .join('td')
      .style('padding', '2px 6px')
      .html((one) => `<b>${one}</b>&nbsp;%`);
    return table.node()!;
  },
  transition: () => {
    const svg = svgOf();
    svg
      .append('circle')
      .attr('r', 4)
      .attr('cx', 0)
      .attr('cy', 100)
      .style('fill', 'red')
      .transition()
      .delay(100)
      .duration(750)
      .attr('cx', 300)
      .style('fill', 'blue')
      .attr('r', 20)
      .transition()
      .attr('cy', 20);
    return svg.node()!;
  },
  brushAndZoom: () => {
    const svg = svgOf();
    const words = svg.append('text').attr('x', 10).attr('y', 20);
    const brush = d3
      .brushX<unknown>()
      .on('brush end', ({ selection }) => words.text(`from ${selection?.[0]} to ${selection?.[1]}`));
    const g = svg
      .append('g')
      .call(brush as unknown as (g: d3.Selection<SVGGElement, undefined, null, undefined>) => void);
    g.call((one) => brush.move(one as unknown as d3.Selection<SVGGElement, unknown, null, undefined>, [100, 200]));
    const zoom = d3
      .zoom<SVGSVGElement, undefined>()
      .on('zoom', ({ transform }) => g.attr('transform', String(transform)));
    svg.call(zoom).call((one) => zoom.scaleBy(one, 2));
    return svg.node()!;
  },
};
