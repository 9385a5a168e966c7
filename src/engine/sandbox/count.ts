/** How many values a value holds, itself left out, bytes aside; it stops counting when there are more than `most`. */
export function countValues(value: unknown, most: number): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0 && count <= most) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null || ArrayBuffer.isView(one)) continue;
    const inside = Array.isArray(one) ? (one as unknown[]) : Object.values(one);
    count += inside.length;
    if (count <= most) for (const inner of inside) open.push(inner);
  }
  return count;
}
