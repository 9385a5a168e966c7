/** Code that is only shown, as HTML with the classes that the editor uses too. */
import { highlight } from '../../cell/highlight.ts';
import { highlightAs } from './code-languages.ts';
import { highlightLecture } from './code-lecture.ts';

const LANGUAGES = ['ts', 'typescript', 'js', 'javascript', 'mjs', 'jsx', 'tsx'];

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A fence that is not live; `lines` is what lies behind it, `title` what stands above. */
export function staticCode(source: string, language: string, lines = '', title = ''): string {
  const name = language ? ` data-language="${escapeHtml(language)}"` : '';
  const code = codeIn(source, language);
  const pre = `<pre${name}><code>${code}</code>${lines}</pre>`;
  return title === '' ? pre : `<figure data-listing><figcaption>${escapeHtml(title)}</figcaption>${pre}</figure>`;
}

function codeIn(source: string, language: string): string {
  if (LANGUAGES.includes(language)) return highlight(source);
  if (['mdx', 'md', 'markdown'].includes(language)) return highlightLecture(source, codeIn);
  return highlightAs(source, language) ?? escapeHtml(source);
}

/** ` ```py title="train.py" ` */
export function titleOf(meta: string): string {
  const [, quoted, plain] = /(?:^|\s)title=(?:"([^"]*)"|(\S+))/.exec(meta) ?? [];
  return quoted ?? plain ?? '';
}
