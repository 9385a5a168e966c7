/** A text of a notebook, which keeps it in lines. */
export function joined(value: unknown): string {
  const text = Array.isArray(value) ? value.map(String).join('') : value;
  return typeof text === 'string' ? text.replace(/\r\n/g, '\n') : '';
}
