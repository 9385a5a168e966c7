/** What we say to nginx, asked of nginx itself: where it is not installed there is nothing to ask. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { headersOf, nginxLocations } from '../../src/engine/build/site/headers.ts';
import { onPath } from '../../src/engine/commands/browser.mjs';

const nginx = onPath('nginx') ?? onPath('nginx', '/usr/sbin');
const home = mkdtempSync(join(tmpdir(), 'nginx-'));
// Its workers read as a user of their own.
chmodSync(home, 0o755);
afterAll(() => rmSync(home, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(home, path, '..'), { recursive: true });
  writeFileSync(join(home, path), text);
}

/** A port that nothing listens at now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

test.skipIf(nginx === undefined).for(['/', '/ws26/'])('nginx serves a site at %s with the headers of the table', async (base) => {
  const port = await freePort();
  for (const path of ['index.html', '404.html', '_astro/a.js', 'lectures/a/index.html']) write(`site/${path}`, path);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`);
  write('nginx.conf', [
    `pid ${home}/pid; error_log ${home}/errors; events {}`, `http { access_log off; ${temporary.join(' ')}`,
    `server { listen 127.0.0.1:${port};`, nginxLocations(base, join(home, 'site')), '} }',
  ].join('\n'));
  execFileSync(nginx!, ['-t', '-q', '-c', join(home, 'nginx.conf')]);
  execFileSync(nginx!, ['-c', join(home, 'nginx.conf')]);
  try {
    const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${base}${path}`);
    for (const path of ['', '_astro/a.js', 'lectures/a']) {
      const { status, headers } = await get(path);
      expect(status).toBe(200);
      for (const [name, value] of Object.entries(headersOf(path))) expect(headers.get(name)).toBe(value);
    }
    const missing = await get('nothing');
    expect([missing.status, await missing.text()]).toEqual([404, '404.html']);
  } finally {
    process.kill(Number(readFileSync(join(home, 'pid'), 'utf8')));
  }
});
