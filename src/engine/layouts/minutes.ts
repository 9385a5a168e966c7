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

/** Of texts that were asked for before: a page asks anew whenever it is made, and an edit changes few. */
const known = new Map<string, number>();
const MANY = 10_000;

export function minutesOf(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MANY) known.clear();
  const minutes = Math.max(1, Math.round(wordsIn(text) / wordsAMinute));
  known.set(text, minutes);
  return minutes;
}

function wordsIn(text: string): number {
  const seen = text.replace(/<Notes>[^]*?<\/Notes>/g, ' ').replace(/```ts (?:check|solution)[^]*?```/g, ' ');
  return (seen.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** A heading with this id, written `{#id}` or made from its words. */
function headingAt(body: string, id: string): number {
  const written = body.search(new RegExp(`^#{1,4} .*\\{#${id}\\}\\s*$`, 'm'));
  return written >= 0 ? written : body.search(new RegExp(`^#{1,4} ${id.replaceAll('-', '\\W+')}\\W*$`, 'im'));
}
