import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { thisEngine } from './engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
const json = (path: string, value: object): void => writeFileSync(join(folder, path), JSON.stringify(value));
const installed = (name: string): string => join(folder, 'cache/node_modules', name);

beforeAll(() => {
  mkdirSync(join(folder, 'packed'));
  const versions = { 'astro': '7.0.0', 'playwright': '1.2.3', 'node': '24.0.0', 'vite': '8.0.0', '@observablehq/plot': '0.6.0' };
  for (const name of ['live-lectures', 'create-live-lectures']) {
    mkdirSync(installed(name), { recursive: true });
    json(`cache/node_modules/${name}/package.json`, { name, version: '0.1.0', devDependencies: versions });
  }
  const from = (name: string): object => ({ resolved: `file:../packed/${name}-0.1.0.tgz` });
  json('cache/node_modules/.package-lock.json', { packages: {
    'node_modules/live-lectures': from('live-lectures'),
    'node_modules/create-live-lectures': from('create-live-lectures'),
  } });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what makes courses takes the packed engine that lies beside its own file', () => {
  expect(() => thisEngine(installed('create-live-lectures'))).toThrow(
    'Courses are installed from live-lectures-0.1.0.tgz. Put it beside create-live-lectures-0.1.0.tgz.',
  );
  writeFileSync(join(folder, 'packed/live-lectures-0.1.0.tgz'), '');
  const packed = join(folder, 'packed/live-lectures-0.1.0.tgz');
  const { tarball, versions } = thisEngine(installed('create-live-lectures'));
  expect(tarball).toBe(packed);
  expect(versions).toMatchObject({ astro: '7.0.0', vite: '8.0.0' });
  expect(thisEngine(installed('live-lectures')).tarball).toBe(packed);
});
