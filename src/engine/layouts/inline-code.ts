/** A sentence as HTML: what stands between backticks is code. */
export const inlineCode = (text: string): string =>
  escaped(text).replace(/(`+)(?!`) ?(.+?) ?(?<!`)\1(?!`)/g, '<code>$2</code>');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
