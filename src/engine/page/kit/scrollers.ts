/** Code and formulas wider than their place scroll, and what scrolls must be reached with the keyboard. */

const mayScroll = 'pre, :is(p, li):has(> math), math[display], figure > details';

function check(block: HTMLElement): void {
  if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
  else block.removeAttribute('tabindex');
}

/** Keeps everything that scrolls within reach as windows are resized and folds are opened. */
export function watchScrollers(host: HTMLElement): void {
  const wide = host.querySelectorAll<HTMLElement>(mayScroll);
  const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => check(target as HTMLElement)));
  for (const block of wide) sizes.observe(block);
}
