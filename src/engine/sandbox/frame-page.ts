/** The script of the frame as text, and its hash as a policy names it: `sha256-…`. */
export interface FrameScript {
  text: string;
  hash: string;
}

/** The name of the Trusted Types policy that lets through the parts of the sandbox. */
export const sandboxPolicy = 'lectures';

/** What the frame and the workers inside it may do: start workers from blobs, and nothing else. */
export const framePolicy = (hash: string): string => [
  "default-src 'none'",
  `script-src '${hash}'`,
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The document of the frame, policy first. */
export function framePage({ text, hash }: FrameScript, policy = framePolicy(hash)): string {
  const meta = policy === '' ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><meta charset="utf-8">${meta}<title>Code</title><script>${text}</script>`;
}
