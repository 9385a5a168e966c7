/** Lectures to build in a bench: copies of a real one in which every decimal number is another. */

/** Every decimal of the lecture's body gets more digits, so that no two copies share a number. */
export function vary(mdx: string, copy: number): string {
  const digits = String(copy).padStart(4, '0');
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(mdx) ?? ['', '', mdx];
  return head + body.replace(/(?<![\w.])\d+\.\d+(?![\w.])/g, (number) => `${number}${digits}`);
}
