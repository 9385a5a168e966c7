/** The script of a plain page: the colour switch, its lab if it has one, and the word that it is ready. */
import { watchLabs } from '../lab/lab-loader.ts';
import { SchemeSwitch } from './scheme-switch.ts';

customElements.define('scheme-switch', SchemeSwitch);
watchLabs();
document.documentElement.dataset['ready'] = '';
