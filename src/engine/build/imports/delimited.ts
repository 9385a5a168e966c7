/** Rows of fields from a text of lines, with commas or tabs between fields (RFC 4180). */

export interface Row {
  fields: readonly string[];
  /** The line it begins on, from 1. */
  line: number;
}

/** Where a field in quotes begins that does not end. */
export interface OpenQuote {
  line: number;
  column: number;
}

/** All rows; empty lines at the end are none. */
export function rowsOf(text: string, delimiter: ',' | '\t'): Row[] | OpenQuote {
  const rows: Row[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const start = line;
    const fields: string[] = [];
    for (let hasMore = true; hasMore;) {
      const field = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
      if (field === undefined) return { line, column: at - text.lastIndexOf('\n', at - 1) };
      fields.push(field.value);
      line += linesIn(text, at, field.end);
      hasMore = text[field.end] === delimiter;
      at = hasMore ? field.end + 1 : field.end;
    }
    rows.push({ fields, line: start });
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
  }
  while (isEmpty(rows.at(-1))) rows.pop();
  return rows;
}

const isEmpty = (row: Row | undefined): boolean => row?.fields.length === 1 && row.fields[0] === '';

interface Field {
  value: string;
  end: number;
}

function plain(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end };
}

/** Two quotes within are one. What stands between the last quote and the delimiter belongs to the field too. */
function quoted(text: string, start: number): Field | undefined {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

function linesIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
