/** Every text a reader may be shown about a cell. One place, so that it speaks with one voice. */
import { openBracket } from './brackets.ts';
import type { CellError } from './cell.ts';
import type { Words } from './problem.ts';

const quote = (text: string): string => `\`${text}\``;

/* What cannot be read. */

/** Where the parser's own words would puzzle a reader. */
const parserWords: Readonly<Record<string, Words>> = {
  'Unterminated string constant': { message: 'this text has no closing quote' },
  'Unterminated template': { message: 'this text has no closing backtick' },
  'Unterminated comment': { message: 'this comment has no end', hint: 'Close it with `*/`.' },
  'Unterminated regular expression': { message: 'this regular expression has no end', hint: 'Close it with `/`.' },
  'Invalid regular expression': { message: 'this is no regular expression', hint: 'A bracket may not be closed.' },
  '\'with\' in strict mode': { message: '`with` is not supported here', hint: 'Name the object each time.' },
};

/** What the parser said, in words for a reader. */
export function syntax(said: string, source: string, offset: number, rest = source.slice(offset)): Words {
  const [, quoted = ''] = /'(.*?)'/.exec(said) ?? [];
  const unexpected = rest === '' ? unfinished() : { message: `unexpected ${quote(token(rest))}` };
  if (said === 'Unexpected token') return { ...unexpected, ...openBracket(source, offset) };
  if (said.startsWith('Unexpected character')) return { message: `unexpected character ${character(quoted)}` };
  if (said.startsWith('Unsyntactic')) return { message: `${quote(token(rest))} stands outside a loop` };
  if (said.endsWith('has already been declared')) return { message: `${quote(quoted)} is defined twice in this cell` };
  if (said === '\'return\' outside of function') return topLevelReturn();
  const plain = said.replaceAll('\'', '`');
  return parserWords[said] ?? { message: plain.charAt(0).toLowerCase() + plain.slice(1) };
}

export const unfinished = (): Words => ({
  message: 'the code ends too early',
  hint: 'A bracket or a quote may not be closed.',
});

export const topLevelReturn = (): Words => ({
  message: '`return` works inside a function only',
  hint: 'To show a value, write it on a line of its own.',
});

export const tooDeep = (): Words => ({ message: 'the code is nested too deeply' });

export const unbalanced = (): Words => ({
  message: 'the code cannot be read as one piece',
  hint: 'Remove `<!--` and `-->`.',
});

export const unsupported = (what: string, hint: string): Words => ({
  message: `${/^(a\b|this\b|`)/.test(what) ? what : quote(what)} is not supported here`,
  hint,
});

export const hints = {
  enum: 'Use an object, or a union of texts: `type Side = \'left\' | \'right\'`.',
  namespace: 'Use an object or a class.',
  decorator: 'Call the function yourself.',
  parameterProperty: 'Declare the field in the class and set it in the constructor: `this.x = x`.',
  assertion: 'Write `value as Type`.',
  debugger: 'Print values with `console.log`.',
  accessor: 'Use a plain field, or a getter and a setter.',
  export: 'Every top-level name can be read by the cells below: leave `export` out.',
  declare: 'Define the name, or import it.',
  other: 'A cell holds plain TypeScript: declarations, statements and expressions.',
};

export const dynamicImport = (): Words => ({
  message: '`import()` is not supported here',
  hint: 'Write `import { … } from "…";` at the top of the cell.',
});

export const importEquals = (): Words => ({
  message: '`import … =` is not supported here',
  hint: 'Write `import { … } from "…";`.',
});

export const importMeta = (): Words => ({ message: '`import.meta` is not supported here' });

export const unknownModule = (name: string, known: Iterable<string>): Words => ({
  message: `there is no module "${name}" here`,
  hint: `Only ${[...known].map((one) => `"${one}"`).join(' and ')} can be imported.`,
});

export const onlyNamedImports = (from: string): Words => ({
  message: 'only names can be imported here',
  hint: `Write \`import { … } from "${from}";\`.`,
});

/* What names mean. */

export const noSuchExport = (name: string, from: string, near?: string): Words => ({
  message: `"${from}" has no ${quote(name)}`,
  ...(near ? { hint: `Did you mean ${quote(near)}?` } : {}),
});

export const reservedName = (name: string): Words => ({
  message: `the name ${quote(name)} is not free`,
  hint: 'Names that begin with `$$` are used by the cell itself.',
});

export const undefinedName = (name: string, near?: string): Words => ({
  message: `${quote(name)} is not defined here or above`,
  ...(near ? { hint: `Did you mean ${quote(near)}?` } : {}),
});

export const definedBelow = (name: string, cell: string): Words => ({
  message: `${quote(name)} is not defined here or above`,
  hint: `Cell "${cell}" below defines it: a cell reads the cells above only.`,
});

export const notImported = (name: string, from: string): Words => ({
  message: `${quote(name)} is not defined here or above`,
  hint: `Write \`import { ${name} } from "${from}";\`.`,
});

export const unavailable = (name: string): Words => ({
  message: `${quote(name)} cannot be used in a cell`,
  hint: 'What a cell shows depends on the code alone: no page, no network, no storage, no clock.',
});

export const foreignAssignment = (name: string): Words => ({
  message: `${quote(name)} is not a variable of this cell, so it cannot be assigned to here`,
  hint: `Write \`const ${name} = …\`: that makes a new ${quote(name)} for this cell and those below.`,
});

/* What happens when cells run. */

export const changedInput = (name: string, cell: string): Words => ({
  message: `this cell changes ${quote(name)}, which belongs to cell "${cell}"`,
  hint: 'Make a new value, or change it in the cell that defines it.',
});

export const waiting = (cell: string): Words => ({ message: `Waiting for cell "${cell}", which does not work yet` });

export const exception = (name: string, text: string): Words => ({
  message: name && text ? `${name}: ${text}` : name || text,
});

export const thrown = (text: string): Words => ({ message: `thrown: ${text}` });

export const thrownIn = (cell: string, line: number, column: number): string =>
  `It was thrown in cell "${cell}", line ${line}, column ${column}.`;

/* What is too much. Limits are told, times in milliseconds. */

export const moreLines = (most: number): string => `… more than ${count(most)} lines: the rest is not shown`;

export const tooLongSource = (length: number, most: number): Words => ({
  message: `this cell is too long: ${count(length)} characters, ${count(most)} are allowed`,
});

export const tooManyCells = (length: number, most: number): Words => ({
  message: `there are too many cells: ${count(length)}, ${count(most)} are allowed`,
});

export const timeout = (milliseconds: number): Words => ({
  message: `Stopped after ${milliseconds / 1000} s. The code did not finish; maybe a loop has no end`,
  hint: 'Your text is kept.',
});

export const tooSlowToRead = (): Words => ({
  message: 'this cell takes too long to read',
  hint: 'Make it shorter, or its brackets less deep.',
});

export const tooManyValues = (values: number, most: number): Words => ({
  message: `The output is too large: ${count(values)} values, ${count(most)} are allowed`,
});

export const tooManyBytes = (most: number): Words => ({ message: `The output is larger than ${most / 2 ** 20} MiB` });

export const tooDeepOutput = (most: number): Words => ({ message: `The output is nested more than ${most} deep` });

export const tooLongText = (length: number, most: number): Words => ({
  message: `A text of the output is too long: ${count(length)} characters, ${count(most)} are allowed`,
});

export const tooMuchShown = (most: number): Words => ({
  message: `The cell shows too much: ${count(most)} outputs are allowed`,
});

export const tooManyMessages = (): Words => ({ message: 'Stopped: the code sent too many messages' });

export const forbiddenKey = (key: string): Words => ({
  message: `The output has a key ${quote(key)}, which is not allowed`,
});

export const notData = (kind: string): Words => ({
  message: `The output holds what cannot be shown: ${kind}`,
  hint: 'Numbers, texts, lists and plain objects can.',
});

export const unreadableOutput = (): Words => ({ message: 'The output cannot be read' });

export const undrawable = (why: string): Words => ({ message: `This cannot be drawn: ${why}` });

/** The one line a page shows where live code cannot be had. */
export const noSandbox = (): string => 'The code cannot be run in this browser; the page can be read all the same.';

/** One line about an error: where in the cell, and what. */
export function sentence(error: CellError): string {
  const text = /[.!?)]$/.test(error.message) ? error.message : `${error.message}.`;
  if (!error.place || error.kind === 'waiting') return text.charAt(0).toUpperCase() + text.slice(1);
  return `Line ${error.place.line}, column ${error.place.column}: ${text}`;
}

/** 1,000,000: the same on every machine. */
function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The token a text begins with, short enough to be quoted. */
function token(text: string): string {
  const word = /^[\p{ID_Start}$_][\p{ID_Continue}$]*|^\d[\w.]*|^=>/u.exec(text)?.[0];
  return (word ?? [...text][0] ?? '').slice(0, 40);
}

/** A character that can be seen is quoted; one that cannot is named by its number. */
function character(text: string): string {
  const number = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? quote(text) : `U+${number}, which is invisible: delete it`;
}

/** The sandbox did not start. */
export const cannotRun = 'Code cannot run in this window. The page can be read as it is.';

/* What the buttons below a stopped cell say. */
export const retryLabel = 'Run again';
export const undoLabel = 'Undo last change';

/* What is told while a reader works. */
export const waitsForReader = 'Click to see it with your changes';
export const editorLabel = (cell: string): string => `Code of cell ${cell}`;
export const editorHint = 'Esc, then Tab leaves. Ctrl-Enter runs.';
export const nameFrom = {
  library: (from: string, brings: boolean): string => `From "${from}"${brings ? '; its import is added' : ''}.`,
  cell: (cell: string): string => `From cell "${cell}".`,
};
export const tabLabel = 'Tab indents';
export const copied = 'Copied.';
export const notCopied = 'The browser does not let the page copy. Select the code and press Ctrl-C.';
export const wasRun = (cell: string): string => `Cell ${cell} has run.`;
export const wasReset = (cells: number): string => (cells === 1 ? 'Reset.' : `${count(cells)} cells reset.`);
export const wasUndone = (cells: readonly string[]): string => `Undone in ${cells.join(', ')}.`;
export const wasRedone = (cells: readonly string[]): string => `Done again in ${cells.join(', ')}.`;
export const nothingChanged = 'This cell is as its author wrote it.';
