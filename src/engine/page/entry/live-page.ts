/** The script of a plain page with cells: the colour switch, and cells that can be changed. */
import { whenIdle } from '../kit/idle.ts';
import { SchemeSwitch } from '../kit/scheme-switch.ts';
import { makeCellsLive } from './define-cells.ts';

/* Not in the task that ends the loading: the browser has much to do there already. */
whenIdle(() => {
  customElements.define('scheme-switch', SchemeSwitch);
  makeCellsLive();
  document.documentElement.dataset['ready'] = '';
});
