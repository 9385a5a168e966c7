/** What a service worker has of the world, so far as ours needs it: TypeScript knows the world of pages alone. */

export interface LivingEvent {
  /** The worker lives on until this is done. */
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends LivingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export interface ToldEvent extends LivingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

export interface OpenPage {
  readonly url: string;
  navigate(url: string): Promise<unknown>;
}

export interface WorkerWorld {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly location: { readonly origin: string };
  readonly navigator: { readonly locks: LockManager };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled?: boolean; type: 'window' }): Promise<readonly OpenPage[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LivingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ToldEvent) => void): void;
}
