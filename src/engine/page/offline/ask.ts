/** Asks the service worker, and hears what it reports until it has nothing more to say. */
import { readReport, written, type Order, type Report } from '../../offline/messages.ts';

export type Ask = (order: Order, hear: (report: Report) => void) => void;

export const askOf = (worker: Pick<ServiceWorker, 'postMessage'>): Ask => (order, hear) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    const report = readReport(data);
    if (report.kind !== 'progress') port1.close();
    hear(report);
  };
  worker.postMessage(written(order), [port2]);
};
