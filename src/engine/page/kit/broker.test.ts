import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { brokerOf, isEmbedded } from './broker.ts';

const pageWith = (sources: string): Document => parseHTML(
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src ${sources}; frame-src 'none'">`,
).document;

test('the broker of a page is the one that its policy names', () => {
  expect(brokerOf(pageWith("'self' wss://broker.example.org:8084/mqtt"))).toBe('wss://broker.example.org:8084/mqtt');
  expect(brokerOf(pageWith("'self' ws://192.168.1.7:4321/class/mqtt"))).toBe('ws://192.168.1.7:4321/class/mqtt');
  expect(brokerOf(pageWith("'self'"))).toBeUndefined();
  expect(brokerOf(parseHTML('<p>').document)).toBeUndefined();
});

test('a broker beside the pages is the embedded one, also below a path', () => {
  const at = (host: string, pathname: string) => ({ host, pathname });
  expect(isEmbedded('ws://10.0.0.7:4321/class/mqtt', at('10.0.0.7:4321', '/lectures/waves/'))).toBe(true);
  expect(isEmbedded('ws://10.0.0.7:4321/ws/class/mqtt', at('10.0.0.7:4321', '/ws/lectures/waves/'))).toBe(true);
  expect(isEmbedded('ws://10.0.0.7:4321/ws/class/mqtt', at('10.0.0.7:4321', '/lectures/waves/'))).toBe(false);
  expect(isEmbedded('wss://broker.example.org/mqtt', at('example.org', '/lectures/waves/'))).toBe(false);
});
