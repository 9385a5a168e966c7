/**
 * What a field of a table is: nothing, a truth value, a number, a date or a text, as `autoType` of d3 has it; but a day
 * that no calendar knows is a text.
 */
export type Field = null | boolean | number | Date | string;

const date = /^([-+]\d{2})?\d{4}(-\d{2}(-\d{2})?)?(T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?(Z|[-+]\d{2}:\d{2})?)?$/;

export function autoType(text: string): Field {
  const value = text.trim();
  if (value === '') return null;
  if (value === 'true') return true;
  if (value === 'false') return false;
  const number = Number(value);
  if (value === 'NaN' || !Number.isNaN(number)) return number;
  return date.test(value) && !Number.isNaN(Date.parse(value)) ? new Date(value) : text;
}
