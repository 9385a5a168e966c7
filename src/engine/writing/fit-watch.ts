/** While a lecture is written: what a slide does not show is said at the slide, in the author's own browser. */
import { faultsIn, least } from './faults.ts';
import { measureSmallFigures } from './figure-size.ts';
import { measureOverflow } from './overflow.ts';
import { measureSmallText } from './text-size.ts';

const look = `position: fixed; inset: auto 0 0; z-index: 99; margin: 0; padding: 0.6em 1em; background: #7a1f1f; color: #fff;
  font: 16px/1.4 sans-serif`;

const box = document.createElement('p');
box.setAttribute('role', 'status');
box.dataset['fit'] = '';
box.style.cssText = look;
box.hidden = true;

function measure(): void {
  const slide = document.querySelector('html[data-view="slides"] section[data-current]');
  const faults = slide === null ? [] : faultsIn({
    overflows: measureOverflow(slide),
    texts: measureSmallText(slide, least.text),
    figures: measureSmallFigures(slide, least.figure),
  });
  box.hidden = faults.length === 0;
  box.textContent = faults.map((fault) => `This slide ${fault}`).join(' ');
}

let isAsked = false;

/** Once for all that changes in one frame, when it has been laid out. */
function ask(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => requestAnimationFrame(() => {
    isAsked = false;
    measure();
  }));
}

document.body.append(box);
const main = document.querySelector('main');
const steps = { subtree: true, childList: true, attributeFilter: ['data-current', 'data-shown'] };
if (main) new MutationObserver(ask).observe(main, steps);
new MutationObserver(ask).observe(document.documentElement, { attributeFilter: ['data-view'] });
addEventListener('resize', ask);
void document.fonts.ready.then(ask);
