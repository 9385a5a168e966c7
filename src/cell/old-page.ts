/** The one word of notices that every page carries: apart, so that the others come only when they are needed. */
export const reloadLabel = 'Reload';
