/** Where a key leads among the data of the charts of a figure. */

/** A datum of one chart, and how many that has. */
export interface Stop {
  chart: number;
  at: number;
  count: number;
}

/** The last, however many there are. */
const last = Number.MAX_SAFE_INTEGER;

/** `way` is 1 or -1, without end for the first and the last of all. Behind the last of a chart is the next chart. */
export function nextStop(stop: Stop | undefined, way: number, charts: number): Pick<Stop, 'chart'> & { to: number } {
  const ends = [{ chart: 0, to: 0 }, { chart: charts - 1, to: last }] as const;
  if (!stop || !Number.isFinite(way)) return ends[(way > 0) === Number.isFinite(way) ? 0 : 1];
  const to = stop.at + way;
  if (to >= 0 && to < stop.count) return { chart: stop.chart, to };
  const chart = stop.chart + way;
  if (chart < 0 || chart >= charts) return { chart: stop.chart, to: stop.at };
  return { chart, to: way > 0 ? 0 : last };
}
