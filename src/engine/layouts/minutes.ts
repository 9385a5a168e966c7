/** How long a part of a lecture takes, from the words of its source. */

/** Prose and code, read with care. */
const wordsAMinute = 120;

/** Whole minutes, 1 at least, from one heading to another, or to the end; 0 where the first is not there. */
export function minutesBetween(body: string, from: string, to?: string): number {
  const start = headingAt(body, from);
  if (start < 0) return 0;
  const end = to === undefined ? -1 : headingAt(body, to);
  return minutesOf(body.slice(start, end < start ? undefined : end));
}

export function minutesOf(text: string): number {
  const seen = text.replace(/<Notes>[^]*?<\/Notes>/g, ' ').replace(/```ts (?:check|solution)[^]*?```/g, ' ');
  return Math.max(1, Math.round((seen.match(/[\p{L}\p{N}]+/gu) ?? []).length / wordsAMinute));
}

/** A heading with this id, written `{#id}` or made from its words. */
function headingAt(body: string, id: string): number {
  const written = body.search(new RegExp(`^#{1,4} .*\\{#${id}\\}\\s*$`, 'm'));
  return written >= 0 ? written : body.search(new RegExp(`^#{1,4} ${id.replaceAll('-', '\\W+')}\\W*$`, 'im'));
}
