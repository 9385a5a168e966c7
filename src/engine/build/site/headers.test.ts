import { expect, test } from 'vitest';
import { apacheRules, headersFile, headersOf, nginxLocations } from './headers.ts';

test('a file whose name changes with it is kept for a year, a page is asked for each time', () => {
  expect(headersOf('_astro/page.abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersOf('lectures/a/index.html')['Cache-Control']).toBe('no-cache');
  expect(headersOf('index.html')['Content-Security-Policy']).toBe('frame-ancestors \'self\'');
});

test('no file gets one header twice on hosts that read `_headers`', () => {
  expect(headersFile('/ws26/')).toBe([
    '/ws26/*', '  X-Content-Type-Options: nosniff', '  Content-Security-Policy: frame-ancestors \'self\'',
    '  Referrer-Policy: strict-origin-when-cross-origin', '', '/ws26/_astro/*',
    '  Cache-Control: public, max-age=31536000, immutable', '',
  ].join('\n'));
});

test('each location of nginx and each rule of Apache sends what the table says', () => {
  const nginx = nginxLocations('/ws26/', '/var/www/ws26');
  const apache = apacheRules('/');
  const sent = nginx.split('location ').slice(1);
  expect(sent.map((location) => location.split(' ')[0])).toEqual(['/ws26/', '/ws26/_astro/']);
  for (const [at, path] of ['', '_astro/'].entries()) {
    for (const [name, value] of Object.entries(headersOf(path))) {
      expect(sent[at]).toContain(`add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`);
      expect(apache).toContain(`set ${name} "${value}"`);
    }
  }
  expect(nginx).toContain('alias /var/www/ws26/_astro/;');
  expect(nginxLocations('/', '/var/www/site')).toContain('root /var/www/site;');
});
