/** What the build makes of `src/engine/sandbox/`: see `src/engine/build/astro/sandbox-plugin.ts`. */
declare module 'virtual:sandbox' {
  export const parts: import('./sandbox/parts.ts').SandboxParts;
}

declare module 'virtual:sandbox-hash' {
  /** The hash of the frame's script, for the policy of a page. */
  export const frameHash: string;
}

/** The checker of types: see `src/engine/build/astro/types-plugin.ts`. */
declare module 'virtual:types' {
  /** The address of the worker's script. */
  export const address: string;
}

/** What the build knows of the site: see `src/engine/build/astro/port-plugin.ts`. Never for the browser. */
declare module 'virtual:lectures/settings' {
  export const settings: Omit<import('./build/settings.ts').Settings, 'words'>;
}

declare module 'virtual:lectures/speech' {
  export const speech: import('./words/voice.ts').Speech;
}

declare module 'virtual:lectures/logo' {
  export const logo: { light?: import('astro').ImageMetadata; dark?: import('astro').ImageMetadata };
}

/** What searches: see `src/engine/build/astro/search-plugin.ts`. */
declare module 'virtual:lectures/search' {
  /** The address of the script, and of the one for where there is no service worker. */
  export const address: string;
  export const inMemory: string;
}

declare module 'virtual:lectures/components' {
  export const components: Readonly<Record<string, import('astro/runtime/server/index.js').AstroComponentFactory>>;
}

declare module 'virtual:lectures/draw' {
  export const marks: readonly import('./figure/mark.ts').MarkKind[];
}

declare module 'virtual:lectures/reference' {
  export const reference: import('./build/reference/reference.ts').Reference;
}

/** What has a copy of the site kept: see `src/engine/build/astro/offline-plugin.ts`. */
declare module 'virtual:offline' {
  /** The address of the script, and of the one for where there is no service worker. */
  export const address: string;
  export const inMemory: string;
}

declare module 'virtual:lectures/styles' {}

declare module 'virtual:lectures/terms' {
  export const termNames: import('./cell/terms.ts').TermNames;
}

declare module 'virtual:lectures/tools' {
  export const figureTools: readonly import('./page/manipulation/figure-tools.ts').FigureTool[];
}

/** Has no types of its own. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2' | 'truetype';
    noHinting?: boolean;
    keepFeatures?: readonly string[];
  }

  export default function subset(font: Uint8Array, letters: string, options: SubsetOptions): Promise<Uint8Array>;
}

/** A client of MQTT 3.1.1. Has no types of its own; these are of what we use. 0.6.7 cannot publish at QoS 0. */
declare module 'u8-mqtt/esm/web/basic-v4.js' {
  interface Packet {
    readonly topic: string;
    readonly payload: Uint8Array<ArrayBuffer>;
    /** Of an answer to `subscribe`: 128 and more are refusals. */
    readonly answers?: readonly number[];
  }

  interface Socket {
    binaryType: string;
    readyState: number;
    send(bytes: Uint8Array<ArrayBuffer>): void;
    onmessage?: ((event: { data: ArrayBuffer }) => void) | undefined;
  }

  export class MQTTClient {
    constructor(options: {
      on_mqtt_type: Readonly<Record<`mqtt_${string}`, (packet: Packet) => void>>;
    });
    on_error: (error: unknown) => void;
    with_websock(socket: Socket): this;
    /** Rejects with a reason, a number, where the broker refuses. */
    connect(packet: {
      client_id: string;
      keep_alive: number;
      flags: { clean_start: boolean };
      username?: string | undefined;
      password?: string | undefined;
      will?: { topic: string; payload: string; qos: 0; retain: 0 } | undefined;
    }): Promise<unknown>;
    subscribe(topics: { topics: readonly string[] }): Promise<readonly [Packet?]>;
    pub(packet: { topic: string; payload: Uint8Array | string; qos: 0; retain: 0 | 1 }): Promise<unknown>;
    ping(): Promise<unknown>;
    disconnect(): Promise<unknown>;
  }
}
