/** Code as HTML, with the classes that the editor uses too. */

const LANGUAGES = ['ts', 'typescript', 'js', 'javascript'];

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

export const highlighted = (source: string): string => escapeHtml(source);

/** A fence that is not live. */
export function staticCode(source: string, language: string): string {
  const name = language ? ` data-language="${escapeHtml(language)}"` : '';
  const code = LANGUAGES.includes(language) ? highlighted(source) : escapeHtml(source);
  return `<pre${name}><code>${code}</code></pre>`;
}
