import { expect, test } from 'vitest';
import { withBroker } from '../commands/class-pages.ts';
import { pagePolicy } from './policy.ts';

const broker = 'wss://broker.example.org/mqtt';
const page = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}"><p>text</p>`;

test('a site that names a broker adds its address to what pages may ask, and nothing else', () => {
  expect(pagePolicy([], [], undefined, broker)).toBe(pagePolicy().replace("connect-src 'self'", `connect-src 'self' ${broker}`));
});

test('a page that is served with a broker is the page of a site that names it, to the byte', () => {
  expect(withBroker('class/index.html', page(pagePolicy()), broker)).toBe(page(pagePolicy([], [], undefined, broker)));
});
