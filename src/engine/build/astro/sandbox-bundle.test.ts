import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { subjects } from '../../../../tests/mini-ml.ts';
import { bundleLibraries } from '../compile/libraries.ts';
import { bundleSandbox, type SandboxBundle } from './sandbox-bundle.ts';
import { onlyIn, speechOf } from '../../words/speech.ts';

let bundle: SandboxBundle;
beforeAll(async () => {
  const root = process.cwd();
  const libraries = await bundleLibraries(root, subjects);
  bundle = await bundleSandbox({ root, subjects, words: onlyIn(speechOf('en')), libraries, minify: true });
}, 60_000);

const zipped = (...texts: string[]): number => texts.reduce((sum, text) => sum + gzipSync(text).length, 0);

test('the frame is one short script that a page can hold', () => {
  expect(bundle.frame.text.length).toBeLessThan(1500);
  expect(bundle.frame.text).not.toMatch(/<\/script|<!--|\0/);
  expect(bundle.frame.hash).toMatch(/^sha256-[\w+/]{43}=$/);
});

test('what runs cells is small, and acorn comes without its checker of regular expressions', () => {
  const { frame, worker, guard, compiler } = bundle;
  expect(zipped(worker, guard, frame.text)).toBeLessThan(25_450);
  expect(zipped(compiler)).toBeLessThan(68_000);
});

test('the compiler knows the names of the library', () => {
  for (const name of ['Linear', 'relu', 'drawGraph']) expect(bundle.compiler).toContain(name);
});
