/** The panel behind the presenter's "Class": what there is to do, and how the class is joined. */
import type { Invitation } from '../../deck/channel.ts';
import { classes as words } from '../../words/classes.ts';
import { fill, formOf } from '../../words/fill.ts';
import { copyText } from '../kit/clipboard.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { openPanel } from '../kit/panel.ts';
import type { AfterClass } from './after-class.ts';
import { invitationView } from './invitation-view.ts';
import type { Account } from './mqtt.ts';

type Size = 'large' | 'small' | undefined;

export interface PanelWorld {
  begin: (account: Account | undefined) => void;
  show: (size: Size) => void;
  end: () => void;
  /** What may be chosen while the class is on. */
  settings: readonly HTMLElement[];
}

export interface PanelState {
  /** Of the class that is on. */
  invitation: Invitation | undefined;
  problem: string;
  joined: number;
  shows: Size;
}

export class DeskPanel {
  readonly #document: Document;
  readonly #world: PanelWorld;
  readonly #content: HTMLElement;
  readonly #status: HTMLElement;
  readonly #after: AfterClass;
  #panel: HTMLDialogElement | undefined;
  /** What the content was made for. */
  #made: string | undefined;
  #isAsking = false;

  constructor(document: Document, after: AfterClass, world: PanelWorld) {
    [this.#document, this.#after] = [document, after];
    this.#world = world;
    this.#content = html(document, 'div', { class: 'class-desk' });
    this.#status = html(document, 'p', { role: 'status' });
  }

  /** @param asks whether the account at the broker has to be asked for */
  open(asks: boolean): void {
    this.#isAsking = asks;
    this.#made = undefined;
    this.#panel = openPanel(this.#document, words.title, [this.#content, this.#status, this.#after.element], []);
    void this.#after.load();
  }

  refresh(state: PanelState): void {
    if (this.#panel?.isConnected !== true) return;
    const key = JSON.stringify([state.invitation?.link, state.shows]);
    if (key !== this.#made) this.#make(state);
    this.#made = key;
    const count = state.invitation && fill(formOf(words.joined, state.joined), { count: state.joined });
    say(this.#status, state.problem || (count ?? ''));
  }

  #make({ invitation, shows }: PanelState): void {
    const parts = invitation ? this.#running(invitation, shows) : this.#before();
    this.#content.replaceChildren(...parts);
    if (invitation === undefined) this.#content.querySelector<HTMLElement>('input, button')?.focus();
  }

  #before(): Node[] {
    const document = this.#document;
    const field = (type: 'text' | 'password', label: string): [HTMLLabelElement, HTMLInputElement] => {
      const input = html(document, 'input', { type, autocomplete: type === 'text' ? 'username' : 'current-password' });
      return [html(document, 'label', {}, label, ' ', input), input];
    };
    const [named, name] = field('text', words.name);
    const [secret, password] = field('password', words.password);
    const begin = button(document, words.start, () => {
      this.#world.begin(this.#isAsking ? { name: name.value, password: password.value } : undefined);
    });
    begin.classList.add('first');
    return [
      html(document, 'p', {}, words.what), ...(this.#isAsking ? [named, secret] : []),
      html(document, 'div', { class: 'notice-actions' }, begin),
    ];
  }

  #running(invitation: Invitation, shows: Size): Node[] {
    const document = this.#document;
    const { show, end, settings } = this.#world;
    const copy = button(document, words.copy, async () => {
      const isCopied = await copyText(document, invitation.link);
      say(this.#status, isCopied ? words.copied : fill(words.notCopied, { link: invitation.link }));
    });
    const size = shows === 'large'
      ? button(document, words.showSmall, () => show('small'))
      : button(document, words.showLarge, () => show('large'));
    const hide = button(document, words.hide, () => show(undefined));
    hide.disabled = shows === undefined;
    return [
      invitationView(document, invitation), ...settings,
      html(document, 'div', { class: 'notice-actions' }, size, hide, copy, button(document, words.end, end)),
    ];
  }
}
