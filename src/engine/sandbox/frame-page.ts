/** The script of the frame as text, and its hash as a policy names it: `sha256-…`. */
export interface FrameScript {
  text: string;
  hash: string;
}

/** The name of the Trusted Types policy that lets through the parts of the sandbox. */
export const sandboxPolicy = 'lectures';

const policyOf = (scripts: readonly string[], more: readonly string[] = []): string => [
  "default-src 'none'",
  `script-src ${scripts.join(' ')}`,
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  ...more,
].join('; ');

/** What the frame and the workers inside it may do: start workers from blobs, and nothing else. */
export const framePolicy = (hash: string): string => policyOf([`'${hash}'`]);

/**
 * The same for a frame with an address, which does not have the policy of the page too: a worker may take one text
 * more, by the one Trusted Types policy of its own.
 */
export const openPolicy = (hash: string): string => policyOf([`'${hash}'`, 'blob:'], [
  "require-trusted-types-for 'script'",
  `trusted-types ${sandboxPolicy}`,
]);

/** The document of the frame, policy first. */
export function framePage({ text, hash }: FrameScript, policy = framePolicy(hash)): string {
  const meta = policy === '' ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><meta charset="utf-8">${meta}<title>Code</title><script>${text}</script>`;
}
