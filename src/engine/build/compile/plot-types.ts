/**
 * The types of Plot and d3 with mends: what stands in their own documentation and works is not refused. A mend whose
 * text is not found any more leaves the types as they are; the tests tell.
 */
const mends: Readonly<Record<string, readonly (readonly [old: string, mended: string])[]>> = {
  // What `binX` takes is made of options that may be left out, and `Omit` of nothing has no keys.
  'transforms/bin.d.ts': [['= Omit<T,', '= Omit<NonNullable<T>,']],
  // A group of two may be taken apart: `([first, last]) => last - first`.
  'reducer.d.ts': [['((values: S[]) => T);', '((values: S[]) => T) | ((values: any) => T);']],
  // The third argument is all ticks.
  'scales.d.ts': [
    ['((d: any, i: number) => any)', '((d: any, i: number, ticks: any[]) => any)'],
    // Names of schemes are read in any case: `PiYg`.
    ['Lowercase<ColorSchemeCase> & Record<never, never>', 'string & Record<never, never>'],
    // What is said of a legend may stand beside its scale: `color: { legend: true, columns: 2 }`.
    ['  legend?: LegendOptions["legend"] | boolean | null;', `  legend?: LegendOptions["legend"] | boolean | null;
  columns?: LegendOptions["columns"]; swatchSize?: number; swatchWidth?: number; swatchHeight?: number;
  width?: number; height?: number; className?: string; style?: LegendOptions["style"];
  marginTop?: number; marginRight?: number; marginBottom?: number; marginLeft?: number;`],
  ],
  // A template gives a node: () => svg`<defs>…</defs>`.
  // There is none for a step that does not fit, and months have 3: `ticks: d3.utcMonth.every(3)`.
  'd3-time/index.d.ts': [['every(step: number): TimeInterval | null;', 'every(step: number): TimeInterval;']],
  'mark.d.ts': [['| RenderFunction | Markish[]', '| RenderFunction | (() => Node | null) | Markish[]']],
};

export function withMendedTypes(file: string, text: string | undefined): string | undefined {
  const [, name = ''] = /\/(?:@observablehq\/plot\/src|@types\/(?=d3-))\/?(.*)$/.exec(file) ?? [];
  return (mends[name] ?? []).reduce((mended, [old, instead]) => mended?.replaceAll(old, instead), text);
}
