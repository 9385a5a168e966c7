/** The draw side of Mini-ML: the marks that its figures have beside those of the engine. For the page and the build. */
export { marks } from './marks/marks.ts';
