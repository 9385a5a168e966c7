/** How a class is joined, as the room sees it: the code, the address, and the QR code. */
import { spaced } from '../../class/code.ts';
import { qrCode } from '../../class/qr.ts';
import type { Invitation } from '../../deck/channel.ts';
import { classes as words } from '../../words/classes.ts';
import { fill } from '../../words/fill.ts';
import { html, svg } from '../kit/dom.ts';

export function invitationView(document: Document, { code, address, link }: Invitation): HTMLElement {
  const { size, path } = qrCode(link);
  const picture = svg(document, 'svg', {
    'viewBox': `0 0 ${size} ${size}`, 'role': 'img', 'aria-label': words.qr, 'class': 'class-qr',
  }, svg(document, 'path', { d: path }));
  const shown = address.replace(/^https?:\/\//, '');
  const lines = code === null
    ? [html(document, 'p', { class: 'class-address' }, fill(words.joinAt, { address: shown }))]
    : [
      html(document, 'p', { class: 'class-address' }, fill(words.joinWith, { address: shown })),
      html(document, 'p', { class: 'class-code' }, spaced(code)),
    ];
  return html(document, 'div', { class: 'class-invitation' }, picture, html(document, 'div', {}, ...lines));
}
