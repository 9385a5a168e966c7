/** What hosts are told, run as they run it: `npm` says what it was asked, and a build leaves a `dist/`. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../table.ts';
import { thisEngine } from './engine.ts';
import { siteFiles } from './site-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = siteFiles('my-course', thisEngine(), '24.0.0');
const { scripts } = JSON.parse(files.get('package.json') ?? '') as { scripts: Record<string, string> };
const guide = readFileSync('docs/publishing.md', 'utf8');

const npm = join(folder, 'npm');
writeFileSync(npm, '#!/bin/sh\n[ "$2" = build ] && mkdir dist\necho "npm$(printf " <%s>" "$@")"\n');
chmodSync(npm, 0o755);

/** What a host runs in a fresh checkout, and which folder it publishes. @returns what `npm` was asked. */
function published(name: string, lines: readonly string[], place: string, given: Record<string, string>): string[] {
  const home = join(folder, name);
  mkdirSync(home);
  const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, ...given };
  const said = execFileSync('sh', ['-ec', lines.join('\n')], { cwd: home, env, encoding: 'utf8' });
  expect(existsSync(join(home, place)), `${name} publishes ${place}`).toBe(true);
  return said.trim().split('\n');
}

const builtFor = (address: string): string => `npm <run> <build> <--> <--at> <${address}>`;

/** The values of the table below a heading of the guide, by the words before them. */
function settings(heading: string): Record<string, string> {
  const [, below = ''] = guide.split(`\n## ${heading}\n`);
  const rows = below.split('\n## ')[0]!.matchAll(/^\| (.+?) \| `(.+)` \|$/gm);
  return Object.fromEntries([...rows].map(([, name = '', value = '']) => [name.replaceAll('`', ''), value]));
}

test('GitLab builds for the address that it names, and publishes the folder that it serves', () => {
  const { pages } = parse(files.get('.gitlab-ci.yml') ?? '') as { pages: { script: string[]; artifacts: { paths: string[] } } };
  expect(pages.artifacts.paths).toEqual(['public']);
  const asked = published('gitlab', pages.script, 'public', { CI_PAGES_URL: 'https://ada.gitlab.io/my-course' });
  expect(asked).toEqual(['npm <ci> <--cache> <.npm>', builtFor('https://ada.gitlab.io/my-course')]);
});

test('Netlify builds for the address that it names, by the file of a new site as by the table of the guide', () => {
  const toml = files.get('netlify.toml') ?? '';
  const said = Object.fromEntries([...toml.matchAll(/^ *(\w+) = (['"])(.*)\2$/gm)].map(([, key = '', , value = '']) => [key, value]));
  expect(Object.keys(said)).toEqual(['command', 'publish', 'NODE_VERSION']);
  expect(settings('Netlify')).toEqual({
    'build command': said['command'], 'publish directory': said['publish'],
    'environment variable NODE_VERSION': said['NODE_VERSION'],
  });
  const asked = published('netlify', [said['command']!], said['publish']!, { URL: 'https://my course.netlify.app' });
  expect(asked).toEqual([builtFor('https://my course.netlify.app')]);
});

test('Cloudflare builds for the address that the guide has one write', () => {
  const { 'build command': command = '', 'build output directory': place = '', ...others } = settings('Cloudflare Pages');
  expect(published('cloudflare', [command], place, {})).toEqual([builtFor('https://my-course.pages.dev')]);
  expect(others).toEqual({ 'environment variable NODE_VERSION': '24' });
});

test('every command is one of a new site, but for the one that makes it', () => {
  expect(Object.keys(commands).filter((name) => !(name in scripts))).toEqual(['create']);
});

test('every command that the guide to publishing or the README of a new site names is one of a new site', () => {
  const named = [...(guide + files.get('README.md')!).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
