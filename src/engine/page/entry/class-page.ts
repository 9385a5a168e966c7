/** The script of the page that takes the code of a class. */
import { brokerOf, isEmbedded } from '../kit/broker.ts';
import './define-search.ts';
import { SchemeSwitch } from '../kit/scheme-switch.ts';
import { classes } from '../../words/classes.ts';

customElements.define('scheme-switch', SchemeSwitch);
const broker = brokerOf(document);
if (broker !== undefined) {
  import('../class/class-page.ts')
    .then(({ takeCodes }) => takeCodes(document, isEmbedded(broker, location)))
    .catch(() => document.querySelector('[data-no-class]')!.replaceChildren(classes.page.failed));
}
document.documentElement.dataset['ready'] = '';
