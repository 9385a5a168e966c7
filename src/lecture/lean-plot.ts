/** Plot without what no figure of ours uses: maps and colour schemes are a fifth of its bytes. */
import type { Plugin } from 'vite';

const none = (what: string): string => `() => { throw new Error('Figures have no ${what}.'); }`;

/** What stands for a file of Plot: without a projection or a scheme, all of it answers so. */
const stubs: Readonly<Record<string, string>> = {
  '/@observablehq/plot/src/projection.js': `
    export const createProjection = () => undefined;
    export const hasProjection = () => false;
    export const projectionAspectRatio = () => undefined;
    export const project = ${none('maps')};
    export const applyPosition = ${none('maps')};
    export const getGeometryChannels = ${none('maps')};
    export const xyProjection = ${none('maps')};
  `,
  '/@observablehq/plot/src/scales/schemes.js': `
    export const isCategoricalScheme = () => false;
    export const isDivergingScheme = () => false;
    export const ordinalScheme = ${none('colour schemes')};
    export const ordinalRange = ${none('colour schemes')};
    export const maybeBooleanRange = ${none('colour schemes')};
    export const quantitativeScheme = ${none('colour schemes')};
  `,
};

export function leanPlot(): Plugin {
  return {
    name: 'lean-plot',
    apply: 'build',
    enforce: 'pre',
    load: (id) => stubs[Object.keys(stubs).find((file) => id.endsWith(file)) ?? ''],
  };
}
