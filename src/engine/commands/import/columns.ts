/** Blocks side by side, in widths such as `2:3`. */
export function columns(sides: readonly string[], ratio = ''): string {
  const filled = sides.map((side) => `<div>\n\n${side}\n\n</div>`);
  return `<Columns${ratio === '' ? '' : ` ratio="${ratio}"`}>\n\n${filled.join('\n\n')}\n\n</Columns>`;
}
