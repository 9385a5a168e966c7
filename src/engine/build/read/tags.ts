/** A `<` that begins no tag that MDX can read: what its author may have meant by it. */
import type { Problem } from './problem.ts';
import { closeOf, tagAt, type Span } from './spans.ts';

type Said = Pick<Problem, 'message' | 'hint'>;

export function brokenTag(text: string, offset: number): Said & { blank: readonly Span[] } {
  const tag = tagAt(text, offset);
  const written = text.slice(tag.start, tag.end);
  const name = /^<([A-Za-z][\w.]*)/.exec(written)?.[1];
  const close = name === undefined ? undefined : closeOf(text, tag.end, name);
  return { ...meant(written, name), blank: [tag, ...(close ? [close] : [])] };
}

function meant(written: string, name: string | undefined): Said {
  const address = /^<((?:https?:\/\/|mailto:)[^>]*|[\w.+-]+@[\w.-]+)>?/.exec(written)?.[1];
  if (address !== undefined) return link(address);
  if (name === undefined || !/[\s>/]/.test(written[name.length + 1] ?? ' ')) return less;
  if (/[“”„‘’«»]/.test(written)) {
    return { message: `The tag <${name}> has typographic quotes.`, hint: 'Write straight ones: `id="name"`.' };
  }
  const bare = /\s([\w-]+)=([^"'{\s>][^\s>]*)/.exec(written);
  if (bare) {
    const [, key = '', value = ''] = bare;
    return { message: `The value of \`${key}\` in <${name}> has no quotes.`, hint: `Write \`${key}="${value}"\`.` };
  }
  if (/=\s*(?:[>\s/]|$)/.test(written)) {
    return { message: `An attribute of <${name}> has no value.`, hint: 'Write `name="value"`, or only the name.' };
  }
  if (/^<[a-z]\w*$/.test(written)) return less;
  if (!written.endsWith('>') || (written.match(/["']/g) ?? []).length % 2 === 1) {
    return { message: `The tag <${name}> is not closed.`, hint: 'Write its closing quote, and `>` after it.' };
  }
  return { message: `The tag <${name}> cannot be read.`, hint: 'Check its attributes: `name="value"` or `name={3}`.' };
}

const link = (address: string): Said => ({
  message: 'An address between `<` and `>` is not a link here.',
  hint: `Write \`[${address.replace(/^https?:\/\/|^mailto:/, '')}](${/^\w+:/.test(address) ? address : `mailto:${address}`})\`.`,
});

const less: Said = {
  message: 'A `<` begins a component here, but what follows is not the name of a component.',
  hint: 'For “less than”, leave a space on both sides, or write `$x < 0.5$` or code between backticks. '
    + 'For a link, write `[text](address)`.',
};
