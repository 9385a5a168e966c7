/** A small static server for a built site: the same answers a plain host would give, under any base path. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf } from '../build/site/headers.ts';

export interface ServeOptions {
  dir: string;
  /** 0 takes a free port. */
  port: number;
  /** Where the site lives on its host: `/` or `/name/`. */
  base: string;
  /** Whether what a host should send is sent, or no more than a plain host does. */
  headers: boolean;
  /** Which of the machine's addresses it is served at. Without one, no other machine reaches it. */
  host: string;
  /** A last change to a page or the service worker, by its path inside the site: `lectures/waves/index.html`. */
  rewrite?: (path: string, html: string, request: IncomingMessage) => string;
  /** What is no file of the folder, as JSON. */
  answer?: (path: string) => object | undefined;
  /** How texts are compressed. */
  zip: (body: Buffer) => Buffer;
}

export interface Served {
  /** The address of the site, with its base path and a slash at the end. */
  url: string;
  server: Server;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.mdx': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const compressed = /^(text|application\/(json|manifest|xml)|image\/svg)/;

/** `course` and `/course` and `/course/` all mean `/course/`. */
export function toBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The path inside the folder that a request names, or nothing where it lies outside the base. */
export function pathInside(requestUrl: string, base: string): string | undefined {
  const path = requestUrl.replace(/[?#].*$/s, '');
  if (!path.startsWith(base)) return undefined;
  try {
    const inside = normalize(`/${decodeURIComponent(path.slice(base.length))}`);
    return inside.includes('\0') ? undefined : inside;
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Films are asked for in parts: some browsers play none that comes as a whole. */
function sendPart(request: IncomingMessage, response: ServerResponse, type: string, body: Buffer): boolean {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const [start, end] = [Number(from), Math.min(to === '' ? Infinity : Number(to), body.length - 1)];
  if (from === '' || start > end) return false;
  const part = body.subarray(start, end + 1);
  response.writeHead(206, {
    'content-type': type,
    'content-length': part.length,
    'content-range': `bytes ${start}-${end}/${body.length}`,
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : part);
  return true;
}

/** Many who come at once are sent the same: each text is compressed once, as long as it is one of the last so many. */
export function rememberedZip(most = 500): (body: Buffer) => Buffer {
  const known = new Map<string, Buffer>();
  return (body) => {
    const name = createHash('sha256').update(body).digest('base64');
    const zipped = known.get(name) ?? gzipSync(body);
    known.delete(name);
    known.set(name, zipped);
    for (const [oldest] of known) if (known.size > most) known.delete(oldest);
    return zipped;
  };
}

interface Sent {
  status: number;
  /** Its name tells its type. */
  path: string;
  body: Buffer;
}

function send(request: IncomingMessage, response: ServerResponse, sent: Sent, options: ServeOptions): void {
  const { status, path, body } = sent;
  const type = types[extname(path)] ?? 'application/octet-stream';
  if (/^(?:video|audio)/.test(type) && status === 200 && sendPart(request, response, type, body)) return;
  const zip = compressed.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = zip ? options.zip(body) : body;
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    // What is missing today may be there tomorrow.
    ...(status === 200 && response.hasHeader('cache-control') ? {} : { 'cache-control': 'no-cache' }),
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function rewritten(path: string, body: Buffer, request: IncomingMessage, { rewrite }: ServeOptions): Buffer {
  return rewrite && /\.html$|^service-worker\.js$/.test(path) ? Buffer.from(rewrite(path, body.toString(), request)) : body;
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServeOptions): Promise<void> {
  const inside = pathInside(request.url ?? '/', options.base);
  const path = inside === undefined ? undefined : join(options.dir, inside);
  if (path !== undefined && !path.endsWith('/') && (await isFolder(path))) {
    const [before = '', ...query] = (request.url ?? '/').split('?');
    response.writeHead(301, { location: [`${before}/`, ...query].join('?') }).end();
    return;
  }
  const given = inside && options.answer?.(inside.slice(1));
  if (given) {
    return send(request, response, { status: 200, path: '.json', body: Buffer.from(JSON.stringify(given)) }, options);
  }
  const file = path?.endsWith('/') ? join(path, 'index.html') : path;
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file !== undefined && body !== undefined) {
    const shown = rewritten(relative(options.dir, file), body, request, options);
    return send(request, response, { status: 200, path: file, body: shown }, options);
  }
  const missing = join(options.dir, '404.html');
  const words = await readFile(missing).catch(() => Buffer.from('Not found'));
  send(request, response, { status: 404, path: missing, body: words }, options);
}

/** Serves a folder until closed. @throws where the port is taken. */
export async function serve(options: Partial<ServeOptions> = {}): Promise<Served> {
  const { headers = false } = options;
  const full: ServeOptions = {
    ...options,
    dir: resolve(options.dir ?? 'dist'),
    port: options.port ?? 0,
    base: toBase(options.base ?? '/'),
    host: options.host ?? '127.0.0.1',
    headers,
    zip: options.zip ?? rememberedZip(),
  };
  const server = createServer((request, response) => {
    if (headers) response.setHeaders(new Headers(headersOf(request.url?.slice(full.base.length) ?? '')));
    answer(request, response, full).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(full.port, full.host, done);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
  return { url: `http://localhost:${port}${full.base}`, server, close };
}
