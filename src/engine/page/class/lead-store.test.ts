import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { newKeys } from '../../class/keys.ts';
import { toBase64Url } from '../../schema/base64url.ts';
import { readLead } from './lead-store.ts';

const keys = newKeys(webcrypto as Crypto);
const kept = {
  secret: toBase64Url(keys.secret), code: 'KTRMXA', broker: 'ws://a/class/mqtt', begun: 5, since: 7, isOver: false,
};

test('a class that was kept comes back with its keys', () => {
  expect(readLead(kept)).toEqual({ keys, code: 'KTRMXA', broker: 'ws://a/class/mqtt', begun: 5, since: 7, isOver: false });
});

test('what is damaged is no class', () => {
  for (const secret of ['', 'short', `${kept.secret}AAAA`, '%'.repeat(43)]) expect(readLead({ ...kept, secret })).toBeUndefined();
  expect(readLead({ ...kept, since: '7' })).toBeUndefined();
  expect(readLead(undefined)).toBeUndefined();
});
