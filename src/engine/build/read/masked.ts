/** A lecture in which all that is not prose is blank: every other character stands where it stood. */

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

const FENCE = /^((?:[ \t]|>|[-*+][ \t]|\d+[.)][ \t])*)(`{3,}|~{3,})([^\n]*)\n(?:[\s\S]*?\n)?(?:[ \t>]*\2[`~]*[ \t]*(?=\r?\n|$)|$(?![\s\S]))/gm;

/** Front matter, fences, code between backticks and comments are blank. */
export function masked(source: string): string {
  return source
    .replace(/^---\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/, blank)
    .replace(FENCE, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/(?<![\\`])(`+)(?!`)((?:(?!\n[ \t]*\n)[\s\S])*?[^`])\1(?!`)/g, blank);
}
