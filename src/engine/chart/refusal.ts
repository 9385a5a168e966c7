/** What was wrong with a chart that strangers' code has made. */
export class ChartRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ChartRefusal';
  }
}
