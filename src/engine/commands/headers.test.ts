import { expect, test } from 'vitest';
import { run } from './headers.ts';

async function said(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await run(args, { folder: '/srv', say: (line) => void lines.push(line) });
  return lines.join('\n');
}

test('a server is told in its own words, below any path', async () => {
  expect(await said('--for', 'nginx', '--base', 'ws26', '--folder', '/var/www/ws26')).toMatch(/^location \/ws26\/ \{\n {4}alias \/var\/www\/ws26\/;/);
  expect(await said('--for', 'apache')).toMatch(/^DirectoryIndex index\.html\nErrorDocument 404 \/404\.html\n/);
  expect(await said('--for', 'netlify')).toBe(await said('--for', 'cloudflare'));
});

test('a server that nobody knows is answered with those that are known', async () => {
  await expect(said('--for', 'ngnix')).rejects.toThrow('There are no headers for ngnix. Did you mean `--for nginx`?');
  await expect(said()).rejects.toThrow('Write `--for` and one of nginx, apache, netlify, cloudflare.');
});
