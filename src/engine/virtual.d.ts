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
  export const speech: import('./words/speech.ts').Speech;
}

declare module 'virtual:lectures/logo' {
  export const logo: { light?: import('astro').ImageMetadata; dark?: import('astro').ImageMetadata };
}

/** What searches: see `src/engine/build/astro/search-plugin.ts`. */
declare module 'virtual:lectures/search' {
  /** The address of the script. */
  export const address: string;
}

declare module 'virtual:lectures/components' {
  export const components: Readonly<Record<string, import('astro/runtime/server/index.js').AstroComponentFactory>>;
}

declare module 'virtual:lectures/draw' {
  export const marks: readonly import('./figure/mark.ts').MarkKind[];
}

/** What has a copy of the site kept: see `src/engine/build/astro/offline-plugin.ts`. */
declare module 'virtual:offline' {
  /** The address of the script. */
  export const address: string;
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
  }

  export default function subset(font: Uint8Array, letters: string, options: SubsetOptions): Promise<Uint8Array>;
}
