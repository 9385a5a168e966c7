import type { FrameScript } from './frame-page.ts';

/** What the bundler makes of this folder: the script of the frame, and the addresses of the workers' sources. */
export interface SandboxParts {
  frame: FrameScript;
  /** The address of the frame's document with a policy of its own. */
  framePage?: string;
  worker: string;
  guard: string;
  compiler: string;
  /** The addresses of what the lecture imports beside the libraries of subjects. */
  imports?: readonly string[];
}

/** The one line a page shows where live code cannot be had. */
export class SandboxUnavailable extends Error {
  constructor(reason: unknown) {
    super('The sandbox did not start.', { cause: reason });
    this.name = 'SandboxUnavailable';
  }
}
