import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkerMegabytes } from '../../types/weight.ts';
import { checkerWorld } from '../../../../tests/mini-ml.ts';
import { bundleTypes } from './types-bundle.ts';

test('readers are told how much the checker of types weighs on its way', async () => {
  const megabytes = gzipSync(await bundleTypes(checkerWorld, '')).length / 1e6;
  expect(Math.ceil(megabytes * 10) / 10).toBe(checkerMegabytes);
}, 60_000);
