/** The script of a plain page: the colour switch, its lab if it has one, and the word that it is ready. */
import { watchLabs } from '../../../mini-ml/lab/page/lab-loader.ts';
import { SchemeSwitch } from '../kit/scheme-switch.ts';

customElements.define('scheme-switch', SchemeSwitch);
watchLabs();
document.documentElement.dataset['ready'] = '';
