/** Code that is only shown, as HTML with the classes that the editor uses too. */
import { highlight } from '../../cell/highlight.ts';

const LANGUAGES = ['ts', 'typescript', 'js', 'javascript'];

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A fence that is not live; `lines` is what lies behind it. */
export function staticCode(source: string, language: string, lines = ''): string {
  const name = language ? ` data-language="${escapeHtml(language)}"` : '';
  const code = LANGUAGES.includes(language) ? highlight(source) : escapeHtml(source);
  return `<pre${name}><code>${code}</code>${lines}</pre>`;
}
