/**
 * What a host should send with the files of a site, in one table: the build writes it into `_headers`, which some hosts
 * read; a command says it as other hosts want it; and the site's own server sends it.
 */

export type Headers = Readonly<Record<string, string>>;

/** With every file. Pages hold their own policy, but only a host can say who may show them in a frame. */
const ALL: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': 'frame-ancestors \'self\'',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** The name of a file in here changes with what it holds: it may be kept for a year. */
const HASHED = '_astro/';
const FOR_EVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Anything else is asked for again: a browser shows nothing that is out of date. */
const ASKED: Headers = { 'Cache-Control': 'no-cache' };

/** What is sent with the file at a path inside the site: `_astro/page.js`. */
export function headersOf(path: string): Headers {
  return { ...ALL, ...(path.startsWith(HASHED) ? FOR_EVER : ASKED) };
}

/** As Netlify and Cloudflare Pages read it: they ask again by themselves, and would join two values of a header. */
export function headersFile(base: string): string {
  return [rule(`${base}*`, ALL), rule(`${base}${HASHED}*`, FOR_EVER)].join('\n');
}

function rule(path: string, headers: Headers): string {
  return `${path}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

/** Locations of a `server`: where one adds a header of its own, nginx leaves out those from outside. */
export function nginxLocations(base: string, folder: string): string {
  const add = (headers: Headers): string[] =>
    // How long a file may be kept is said of files that are there.
    Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`);
  const place = base === '/' ? `    root ${folder};` : `    alias ${folder}/;`;
  const hashed = base === '/' ? place : `    alias ${folder}/${HASHED};`;
  return [
    `location ${base} {`, place, '    index index.html;', `    error_page 404 ${base}404.html;`, ...add(headersOf('')),
    '}',
    `location ${base}${HASHED} {`, hashed, ...add(headersOf(HASHED)), '}', '',
  ].join('\n');
}

/** An `.htaccess` in the folder of the site. Without `mod_headers` it sends none, and no error. */
export function apacheRules(base: string): string {
  const set = (headers: Headers, when: string, condition = ''): string[] =>
    Object.entries(headers).map(([name, value]) => `  Header ${when}set ${name} "${value}"${condition}`);
  return [
    'DirectoryIndex index.html', `ErrorDocument 404 ${base}404.html`, 'AddType text/javascript .js .mjs',
    '<IfModule mod_headers.c>',
    '  <IfModule mod_setenvif.c>', `    SetEnvIf Request_URI "^${base}${HASHED}" hashed`, '  </IfModule>',
    ...set(ALL, 'always '), ...set(ASKED, '', ' env=!hashed'), ...set(FOR_EVER, '', ' env=hashed'), '</IfModule>', '',
  ].join('\n');
}
