/** What is wrong in a lecture, where (line and column of the MDX, from 1), and how to mend it. */
export interface Problem {
  line: number;
  column: number;
  message: string;
  hint: string;
  /** The file where it is, if that is not the lecture. */
  elsewhere?: { file: string; text: string };
}

export interface Position {
  line: number;
  column: number;
}

/** Everything that is wrong in one lecture, in the order of its lines: an author mends all of it at once. */
export class LectureError extends Error {
  override name = 'LectureError';
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly line: number;
  readonly column: number;

  constructor(file: string, source: string, problems: readonly Problem[]) {
    const away = ({ elsewhere }: Problem): number => (elsewhere ? 1 : 0);
    const sorted = [...problems].sort((a, b) => away(a) - away(b) || a.line - b.line || a.column - b.column);
    const lines = source.split('\n');
    super([...new Set(sorted.map((problem) => describe(file, lines, problem)))].join('\n\n'));
    this.file = file;
    this.problems = sorted;
    this.line = sorted[0]?.line ?? 1;
    this.column = sorted[0]?.column ?? 1;
  }
}

function describe(file: string, lines: readonly string[], problem: Problem): string {
  const { line, column, message, hint, elsewhere } = problem;
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const text = (elsewhere ? elsewhere.text.split('\n') : lines)[line - 1] ?? '';
  return [
    `${elsewhere?.file ?? file}:${line}:${column} ${message}`,
    `  ${number} | ${text}`.trimEnd(),
    `  ${margin} | ${' '.repeat(column - 1)}^`,
    `  Fix: ${hint}`,
  ].join('\n');
}
