/** Plot without what no figure of ours uses: maps, colour schemes, legends and tips. */
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
  '/@observablehq/plot/src/legends.js': `
    export const legend = ${none('legends')};
    export const createLegends = () => [];
    export const exposeLegends = () => () => undefined;
  `,
  '/@observablehq/plot/src/marks/tip.js': `
    export const tip = ${none('tips')};
    export class Tip {}
  `,
  '/@observablehq/plot/src/interactions/pointer.js': `
    export const pointer = ${none('tips')};
    export const pointerX = ${none('tips')};
    export const pointerY = ${none('tips')};
    export const anchorX = ${none('tips')};
    export const anchorY = ${none('tips')};
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
