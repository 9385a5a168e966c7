/** What built pages say to browsers once there is a broker: their policy names it, and nothing else changes. */

/** The pages of lectures, and the one that takes codes. */
const ofClasses = /^(?:lectures\/[^/]+\/(?:slides\/)?|class\/)index\.html$/;

const policy = /(<meta http-equiv="Content-Security-Policy" content="[^"]*?connect-src )([^;"]*)/;

/**
 * Takes the place of the site's service worker, and goes: that would answer with pages that name no broker. Where one
 * was there before, its pages are loaded anew; what it keeps stays for another time.
 */
const noWorker = `
let wasThere = false;
addEventListener('install', () => {
  wasThere = registration.active !== null;
  skipWaiting();
});
addEventListener('activate', (event) => event.waitUntil((async () => {
  await registration.unregister();
  if (wasThere) for (const page of await clients.matchAll({ type: 'window' })) await page.navigate(page.url);
})()));
`;

/** @param path inside the site: `lectures/waves/index.html` */
export function withBroker(path: string, html: string, broker: string): string {
  if (path === 'service-worker.js') return noWorker;
  if (!ofClasses.test(path)) return html;
  return html.replace(policy, (_, before: string, sources: string) => {
    const others = sources.split(' ').filter((source) => !/^wss?:/.test(source));
    return `${before}${[...others, broker].join(' ')}`;
  });
}

/** Where the broker of this server is for whoever asked for a page: at the host they named, in the way they came. */
export function embeddedAt(host: string | undefined, protocol: string | undefined, path: string): string {
  const safe = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host ?? '') ? host : 'localhost';
  return `${protocol === 'https' ? 'wss' : 'ws'}://${safe}${path}`;
}
