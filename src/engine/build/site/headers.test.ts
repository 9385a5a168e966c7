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

/** What Netlify and Cloudflare Pages send with a file: the headers of all rules that fit its path, joined by name. */
function sentBy(file: string, path: string): Record<string, string> {
  const rules = file.split(/\n(?=\S)/).map((rule) => rule.trim().split('\n'));
  const fitting = rules.filter(([place = '']) => (place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : path === place));
  const sent: Record<string, string> = {};
  for (const line of fitting.flatMap(([, ...headers]) => headers)) {
    const [, name = '', value = ''] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
    sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

test('a host that reads `_headers` sends what the table says, and decides itself that pages are asked for again', () => {
  for (const path of ['_astro/page.abc.js', 'lectures/a/', '', 'service-worker.js']) {
    const { 'Cache-Control': kept, ...others } = headersOf(path);
    const wanted = path.startsWith('_astro/') ? { ...others, 'Cache-Control': kept } : others;
    expect(sentBy(headersFile('/ws26/'), `/ws26/${path}`), path).toEqual(wanted);
  }
  expect(sentBy(headersFile('/ws26/'), '/ss26/')).toEqual({});
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
