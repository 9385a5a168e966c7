/** What a lecture imports beside the libraries of subjects: texts that the build made, the same for page and build. */
import type { Charts } from '../cell/charts.ts';
import type { KernelOptions, Libraries } from '../cell/kernel.ts';

/** The exported names of modules, by what cells import them from. */
export type ImportedNames = Readonly<Record<string, readonly string[]>>;

/** What one text gives. */
export interface ImportedPart {
  modules: Libraries;
  /** Only where something in it draws on a document. */
  charts?: Charts;
}

/** A text as a function of the modules of the texts before it. */
export type MakePart = (modules: Libraries) => ImportedPart;

/** The first line of a text says what can be imported of it. */
export const withNames = (names: ImportedNames, code: string): string => `//${JSON.stringify(names)}\n${code}`;

/** @throws SyntaxError for a text without them. */
export const namesIn = (text: string): ImportedNames =>
  JSON.parse(text.slice(2, text.indexOf('\n'))) as ImportedNames;

/** A text as an expression, a function as `MakePart`. */
export const functionOf = (text: string): string => `(modules)=>{${text}\nreturn part}`;

/** All that the texts give, with the libraries of subjects. */
export function importParts(
  makes: readonly MakePart[], libraries: Libraries,
): Pick<KernelOptions, 'libraries' | 'charts'> {
  let charts: Charts | undefined;
  const modules: Record<string, Libraries[string]> = {};
  for (const make of makes) {
    const part = make(modules);
    charts ??= part.charts;
    for (const [name, module] of Object.entries(part.modules)) {
      nameAfterKeys(module);
      modules[name] = Object.freeze(module);
    }
  }
  return { libraries: Object.freeze({ ...modules, ...libraries }), ...(charts && { charts }) };
}

/** A bundle shortens names; what is imported is to print as itself. What is frozen keeps its name. */
export function nameAfterKeys(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'function' && name !== 'default') Reflect.defineProperty(value, 'name', { value: name });
  }
}
