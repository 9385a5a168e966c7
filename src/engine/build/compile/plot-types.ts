/**
 * The types of Plot with one mend: what `binX` takes is made of options that may be left out, and `Omit` of nothing has
 * no keys, so that `Plot.rectY(data, Plot.binX({ y: "count" }, { x, fill }))` would be refused, as it stands in Plot's
 * own documentation.
 */
export function withMendedTypes(file: string, text: string | undefined): string | undefined {
  if (!file.endsWith('/@observablehq/plot/src/transforms/bin.d.ts')) return text;
  return text?.replaceAll('= Omit<T,', '= Omit<NonNullable<T>,');
}
