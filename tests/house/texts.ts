/**
 * Texts for readers lie in one room, so that a site can give its own: none is in a component, in a script of a page or
 * in what styles write.
 */
import ts from 'typescript';
import { codeOf, isTest, type SourceFile } from './tree.ts';

const places = /^src\/engine\/(page|components|layouts|routes|deck|quiz|figure)\//;

/** A label, what begins as a sentence does, or what ends as one. */
const sentence = /^[“"]?\p{Lu}(?:\p{Ll}+[.…]?$|\p{Ll}*,? \p{L})|\p{L}{2,},? \p{Ll}+.*[.!?…:]$/u;
/** Attributes that are read, aloud or not. */
const read = /\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu;

/** What programs say to each other: selectors and styles, then keys and names of other programs. */
const ofPrograms = /[[\]]|^\.|\bvar\(|^(Escape|Enter|Tab|Home|End|\w+Error|[A-Z]\w+[A-Z]\w*|String|Number|Label)$/;
/** What authors of marks are told, and how a check begins what it says. */
const known = ['The mark "', 'Passed'];

export function strayTexts(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => places.test(path) && !isTest(path) && !path.endsWith('.css') && !path.includes('-harness'))
    .flatMap((file) => [...inCode(file), ...inMarkup(file)].map((text) => `${file.path}: ${text}`));
}

export function textsInStyles(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => path.startsWith('src/engine/') && path.endsWith('.css'))
    .flatMap(({ path, text }) => [...text.matchAll(written)].map(([, words]) => `${path}: ${words}`));
}

const written = /\bcontent:\s*["']([^"']*\p{L}{2,}[^"']*)["']/gu;

function inCode(file: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isForDevelopers(node)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, codeOf(file), ts.ScriptTarget.Latest, true));
  return found.filter((text) => sentence.test(text) && !ofPrograms.test(text) && !known.includes(text));
}

/** An error that no page shows. */
const isForDevelopers = (node: ts.Node): boolean =>
  ts.isNewExpression(node) && /^(Type|Range)?Error$/.test(node.expression.getText());

/** Between tags, where no braces are, and in attributes. */
function inMarkup({ path, text }: SourceFile): string[] {
  if (!path.endsWith('.astro')) return [];
  const markup = text.replace(/^---[^]*?\n---/, '').replace(/<(script|style)\b[^]*?<\/\1>/g, '');
  const between = [...markup.matchAll(/>\s*([^<>{}]*\p{L}[^<>{}]*?)\s*(?=[<{])/gu)].map(([, words = '']) => words);
  const attributes = [...markup.matchAll(read)].map(([, words = '']) => words);
  return [...between.filter((words) => !/[=()[\];&]/.test(words)), ...attributes];
}
