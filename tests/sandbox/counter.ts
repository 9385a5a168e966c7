/** A server that nobody should ever reach: it counts whoever does. */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Counter {
  /** `127.0.0.1:port`, for addresses of any kind. */
  host: string;
  /** What has come so far: requests, connections and datagrams. */
  count(): number;
  close(): Promise<void>;
}

export async function startCounter(): Promise<Counter> {
  let count = 0;
  const add = (): void => {
    count += 1;
  };
  const server = createServer((_, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('');
  });
  server.on('connection', add);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4').on('message', add).bind(port, '127.0.0.1');
  return {
    host: `127.0.0.1:${port}`,
    count: () => count,
    async close() {
      datagrams.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
