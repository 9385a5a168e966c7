/** The broker that a page may reach: its policy names it, and without one there are no classes here. */
export function brokerOf(document: Document): string | undefined {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  return /\bconnect-src[^;]*? (wss?:\/\/[^\s;]+)/.exec(policy)?.[1];
}

/** True where the broker came with the pages: that of `npm run class`, which knows classes by their code. */
export const isEmbedded = (broker: string, { host, pathname }: Pick<Location, 'host' | 'pathname'>): boolean => {
  const { host: its, pathname: path } = new URL(broker);
  return its === host && path.endsWith('/class/mqtt') && pathname.startsWith(path.slice(0, -'class/mqtt'.length));
};
