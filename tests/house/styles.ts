/** A rule about style sheets that a page pays for with each step of a drag. */
import type { SourceFile } from './tree.ts';

/**
 * Selectors that end in "all" behind a `:has()` of another element: whenever something comes or goes near one for which
 * any `:has()` was asked, all below it is styled anew.
 */
export function broadStyles(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => path.endsWith('.css')).flatMap(({ path, text }) =>
    selectorsOf(text.replaceAll(/\/\*[^]*?\*\//g, '')).filter(isBroad).map((selector) => `${path}: ${selector}`));
}

const selectorsOf = (text: string): string[] =>
  [...text.matchAll(/[^{};]+(?=\{)/g)].map(([part]) => part.trim()).filter((part) => !part.startsWith('@'))
    .flatMap((part) => part.split(/,(?![^(]*\))/)).map((one) => one.trim());

function isBroad(selector: string): boolean {
  let plain = selector;
  for (let outer = ''; outer !== plain;) [outer, plain] = [plain, plain.replace(/\([^()]*\)/g, '')];
  const compounds = plain.split(/\s*[>~+]\s*|\s+/);
  const last = compounds.pop() ?? '';
  return compounds.some((one) => one.includes(':has')) && /^(?:\*|$|:(?!is\b|scope\b))/.test(last);
}
