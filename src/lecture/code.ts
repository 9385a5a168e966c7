/** Code that is only shown: highlighted with the classes of the editor. */

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

export function staticCode(source: string, language: string): string {
  const name = language ? ` data-language="${escapeHtml(language)}"` : '';
  return `<pre${name}><code>${escapeHtml(source)}</code></pre>`;
}
