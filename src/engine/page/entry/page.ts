/** The script of a plain page: the colour switch, what was read of lectures, and the word that it is ready. */
import './define-search.ts';
import { showReadSoFar } from '../kit/read-so-far.ts';
import { SchemeSwitch } from '../kit/scheme-switch.ts';

customElements.define('scheme-switch', SchemeSwitch);
showReadSoFar(document);
document.documentElement.dataset['ready'] = '';
