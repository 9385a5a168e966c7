/** The invitation in the audience's window: over the slide, or small in its corner. */
import type { Invitation } from '../../deck/channel.ts';
import { classes as words } from '../../words/classes.ts';
import { html } from '../kit/dom.ts';
import { loadClassStyle } from './class-style.ts';
import { invitationView } from './invitation-view.ts';

export class InvitationCover {
  readonly #document: Document;
  #cover: HTMLElement | undefined;
  #shown = '';

  constructor(document: Document) {
    this.#document = document;
    void loadClassStyle(document);
  }

  show(invitation: Invitation | undefined): void {
    const wanted = JSON.stringify(invitation ?? null);
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    this.#cover?.remove();
    this.#cover = undefined;
    if (invitation === undefined) return;
    this.#cover = html(this.#document, 'aside', {
      'class': 'class-cover', 'aria-label': words.label, 'data-large': invitation.isLarge ? '' : undefined,
    }, invitationView(this.#document, invitation));
    this.#document.body.append(this.#cover);
  }
}
