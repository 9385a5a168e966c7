/** How much the checker weighs on its way, in MB. */
export const checkerMegabytes = 1.1;
