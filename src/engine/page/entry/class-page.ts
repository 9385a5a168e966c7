/** The script of the page that takes the code of a class. */
import { brokerOf, isEmbedded } from '../kit/broker.ts';
import './define-search.ts';
import { SchemeSwitch } from '../kit/scheme-switch.ts';

customElements.define('scheme-switch', SchemeSwitch);
const broker = brokerOf(document);
if (broker !== undefined) {
  void import('../class/class-page.ts').then(({ takeCodes }) => takeCodes(document, isEmbedded(broker, location)));
}
document.documentElement.dataset['ready'] = '';
