/** What a reader is told about the code of a cell: which texts fit, with their blanks filled. */
import { cells } from '../words/cells.ts';
import { fill, formOf } from '../words/fill.ts';
import { allOf } from '../words/list.ts';
import { output } from '../words/output.ts';
import { runs } from '../words/runs.ts';
import { syntax as texts } from '../words/syntax.ts';
import { openBracket } from './brackets.ts';
import type { CellError } from './cell.ts';
import { nearest } from './nearest.ts';
import type { Words } from './problem.ts';

/* What cannot be read. */

/** Where the parser's own words would puzzle a reader. */
const parserWords: Readonly<Record<string, () => Words>> = {
  'Unterminated string constant': () => ({ message: texts.openText }),
  'Unterminated template': () => ({ message: texts.openTemplate }),
  'Unterminated comment': () => ({ message: texts.openComment, hint: texts.closeComment }),
  'Unterminated regular expression': () => ({ message: texts.openRegExp, hint: texts.closeRegExp }),
  'Invalid regular expression': () => ({ message: texts.noRegExp, hint: texts.closeBracket }),
  'Identifier directly after number': () => ({ message: texts.numberThenName, hint: texts.nameOrProduct }),
  'Assigning to rvalue': () => ({ message: texts.notAssignable, hint: texts.compareInstead }),
  '\'with\' in strict mode': () => ({ message: texts.with, hint: texts.withoutWith }),
};

/** What the parser said, in words for a reader. */
export function syntax(said: string, source: string, offset: number, rest = source.slice(offset)): Words {
  const [, quoted = ''] = /'(.*?)'/.exec(said) ?? [];
  const unexpected = rest === '' ? unfinished() : { message: fill(texts.unexpected, { token: token(rest) }) };
  const open = openBracket(source, offset);
  const hint = open.unclosed ? open : misspelt(source.slice(0, offset));
  if (said === 'Unexpected token') return { ...unexpected, ...hint };
  if (said.startsWith('Unexpected character')) return unexpectedCharacter(quoted);
  if (said.startsWith('Unexpected keyword') && open.unclosed) return { ...unexpected, ...open };
  if (said.startsWith('Unexpected keyword')) return reservedWord(quoted, fill(texts.keyword, { name: quoted }));
  if (said.startsWith('Unsyntactic')) return { message: fill(texts.outsideLoop, { token: token(rest) }) };
  if (said.endsWith('has already been declared')) return definedTwice(quoted);
  if (said === '\'return\' outside of function') return topLevelReturn();
  const plain = said.replaceAll('\'', '`');
  return parserWords[said]?.() ?? { message: plain.charAt(0).toLowerCase() + plain.slice(1) };
}

const keywords = ['class', 'const', 'else', 'extends', 'function', 'import', 'let', 'new', 'return', 'while'];

/** A keyword with a slip is a name, and nothing is expected behind that: `retrun x`. */
function misspelt(before: string): { hint?: string } {
  const [, word = ''] = /([\p{L}$_]+)\s+$/u.exec(before) ?? [];
  return keywords.includes(word) ? {} : meant(nearest(word, keywords));
}

const definedTwice = (name: string): Words =>
  ({ message: fill(texts.definedTwice, { name }), hint: texts.anotherName });

export const unfinished = (): Words => ({ message: texts.unfinished, hint: texts.closeAll });

export const topLevelReturn = (): Words => ({ message: texts.topLevelReturn, hint: texts.showOnItsLine });

export const tooDeep = (): Words => ({ message: texts.tooDeep });

export const unbalanced = (): Words => ({ message: texts.unbalanced, hint: texts.noHtmlComments });

/** `what` is code, between backticks, or a text. */
export const unsupported = (what: string, hint: string): Words =>
  ({ message: fill(texts.unsupported, { what }), hint });

export const dynamicImport = (): Words => unsupported('`import()`', texts.importAtTop);

export const importEquals = (): Words => unsupported('`import … =`', texts.importNames);

export const importMeta = (): Words => ({ message: fill(texts.unsupported, { what: '`import.meta`' }) });

export const unknownModule = (name: string, known: Iterable<string>): Words => ({
  message: fill(texts.unknownModule, { module: name }),
  hint: modulesThereAre([...known]),
});

const modulesThereAre = (known: readonly string[]): string => (known.length === 0
  ? texts.noModules
  : fill(texts.knownModules, { modules: allOf(known.map((one) => `"${one}"`)) }));

export const quotedImport = (from: string): Words => ({
  message: texts.quotedName,
  hint: fill(texts.importNamesFrom, { module: from }),
});

/* What names mean. */

export const noSuchExport = (name: string, from: string, near?: string): Words => ({
  message: fill(texts.noSuchExport, { module: from, name }),
  ...meant(near),
});

/** What stands in a data file is one thing. */
export const onlyDefault = (name: string, from: string): Words => ({
  message: fill(texts.noSuchExport, { module: from, name }),
  hint: fill(texts.importAlone, { module: from }),
});

/** `near`: a name that it has. */
export const noDefault = (from: string, near: string): Words => ({
  message: fill(texts.noDefault, { module: from }),
  hint: fill(texts.importWhole, { module: from, name: near }),
});

export const reservedName = (name: string): Words => ({
  message: fill(texts.reservedName, { name }),
  hint: texts.reserved,
});

export const undefinedName = (name: string, near?: string): Words => ({ ...unknownName(name), ...meant(near) });

export const definedBelow = (name: string, cell: string): Words => ({
  ...unknownName(name),
  hint: fill(texts.definedBelow, { cell }),
});

export const notImported = (name: string, from: string): Words => ({
  ...unknownName(name),
  hint: fill(texts.importIt, { name, module: from }),
});

const unknownName = (name: string): Words => ({ message: fill(texts.undefinedName, { name }) });

const meant = (near?: string): { hint?: string } => (near ? { hint: fill(texts.didYouMean, { name: near }) } : {});

export const unavailable = (name: string): Words => ({
  message: fill(texts.unavailable, { name }),
  hint: texts.codeAlone,
});

export const foreignAssignment = (name: string): Words => ({
  message: fill(texts.foreignAssignment, { name }),
  hint: fill(texts.makeNew, { name }),
});

/* What happens when cells run. */

export const changedInput = (name: string, cell: string): Words => ({
  message: fill(runs.changedInput, { name, cell }),
  hint: runs.makeNew,
});

export const waiting = (cell: string): Words => ({ message: fill(runs.waiting, { cell }) });

export const exception = (name: string, text: string): Words => ({
  message: name && text ? `${name}: ${text}` : name || text,
});

export const thrown = (text: string): Words => ({ message: fill(runs.thrown, { text }) });

export const thrownIn = (cell: string, line: number, column: number): string =>
  fill(runs.thrownIn, { cell, line, column });

/* What is too much. Times are in milliseconds. */

export const moreLines = (most: number): string => fill(output.moreLines, { most });

export const tooLongSource = (length: number, most: number): Words => ({
  message: fill(texts.tooLong, { length, most }),
});

export const tooManyCells = (length: number, most: number): Words => ({
  message: fill(runs.tooManyCells, { count: length, most }),
});

export const timeout = (milliseconds: number): Words => ({
  message: fill(runs.timeout, { seconds: milliseconds / 1000 }),
  hint: runs.textIsKept,
});

export const tooSlowToRead = (): Words => ({ message: texts.tooSlow, hint: texts.shorten });

export const tooManyValues = (values: number, most: number): Words => ({
  message: fill(output.tooManyValues, { count: values, most }),
});

export const tooManyBytes = (most: number): Words => ({ message: fill(output.tooManyBytes, { most: most / 2 ** 20 }) });

export const tooManyImages = (most: number): Words => ({ message: fill(output.tooManyImages, { most }) });

export const tooDeepOutput = (most: number): Words => ({ message: fill(output.tooDeep, { most }) });

export const tooLongText = (length: number, most: number): Words => ({
  message: fill(output.tooLongText, { length, most }),
});

export const tooMuchShown = (most: number): Words => ({ message: fill(output.tooMuchShown, { most }) });

export const tooManyMessages = (): Words => ({ message: output.tooManyMessages });

export const forbiddenKey = (key: string): Words => ({ message: fill(output.forbiddenKey, { key }) });

export const notData = (kind: string): Words => ({ message: fill(output.notData, { kind }), hint: output.onlyData });

export const unreadableOutput = (): Words => ({ message: output.unreadable });

export const wasReset = (edited: number): string =>
  (edited === 0 ? cells.nothingChanged : fill(formOf(cells.wasReset, edited), { count: edited }));

export const undrawable = (why: string): Words => ({ message: fill(runs.undrawable, { why }) });

/** One line about an error: where in the cell, and what. */
export function sentence(error: CellError): string {
  const text = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
  if (!error.place || error.kind === 'waiting') return text.charAt(0).toUpperCase() + text.slice(1);
  return fill(runs.at, { line: error.place.line, column: error.place.column, message: text });
}

/** The token a text begins with, short enough to be quoted. */
function token(text: string): string {
  const word = /^[\p{ID_Start}$_][\p{ID_Continue}$]*|^\d[\w.]*|^=>/u.exec(text)?.[0];
  return (word ?? [...text][0] ?? '').slice(0, 40);
}

const reservedWord = (name: string, message: string): Words => ({ message, hint: fill(texts.chooseAnother, { name }) });

/** What word processors and other languages write in the place of the signs of code. */
const lookalikes = (): readonly (readonly [characters: string, signs: string])[] => [
  ['“”„‟«»‘’‚‛', texts.straightQuotes],
  ['–—−‐', '`-`'], ['×∗·', '`*`'], ['÷∕', '`/`'], ['→⇒', '`=>`'], ['…', '`...`'],
  ['≤', '`<=`'], ['≥', '`>=`'], ['≠', '`!==`'],
];

/** A character that can be seen is quoted; one that cannot is named by its number. */
function unexpectedCharacter(character: string): Words {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const isSeen = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character);
  if (!isSeen) return { message: fill(texts.invisible, { number }) };
  const signs = lookalikes().find(([characters]) => characters.includes(character))?.[1];
  const message = fill(texts.unexpectedCharacter, { character });
  return signs === undefined ? { message } : { message, hint: fill(texts.writeInstead, { signs }) };
}
