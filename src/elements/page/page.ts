/** The script of a plain page: the colour switch, and the word that the page is ready. */
import { SchemeSwitch } from './scheme-switch.ts';

customElements.define('scheme-switch', SchemeSwitch);
document.documentElement.dataset['ready'] = '';
