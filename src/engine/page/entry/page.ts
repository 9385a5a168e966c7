/** The script of a plain page: the colour switch, and the word that it is ready. */
import './define-search.ts';
import { SchemeSwitch } from '../kit/scheme-switch.ts';

customElements.define('scheme-switch', SchemeSwitch);
document.documentElement.dataset['ready'] = '';
