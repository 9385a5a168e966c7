/** Which texts a page gets: `de-AT` those in `de`, and `pt` those in `pt-BR` where there are no others. */
export function matching(tag: string, languages: readonly string[]): string | undefined {
  for (let wanted = tag; wanted !== ''; wanted = wanted.replace(/-?[^-]*$/, '')) {
    if (languages.includes(wanted)) return wanted;
  }
  const [first] = tag.split('-');
  return languages.find((one) => one.split('-')[0] === first);
}

/** What `Intl` is asked for. The English of the texts is British: 14:13, and “a, b and c”. */
export const localeOf = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);
