/** `<slide-deck>`: a lecture's sections in every view of a deck, without a reload in between. */
import { addressOf, paperOf, parseHash, placeOf, viewOf, type Routes } from '../../deck/address.ts';
import { firstState, isPaper, showsOne, type Deck, type DeckState, type View } from '../../deck/deck.ts';
import type { Command } from '../../deck/keys.ts';
import { inView, reduce, type DeckAction } from '../../deck/state.ts';
import { isPlain } from '../kit/click.ts';
import { onDisk } from '../kit/on-disk.ts';
import { DeckChrome } from './deck-chrome.ts';
import { listen } from './deck-input.ts';
import { layOut, listenToPrinter } from './deck-paper.ts';
import { headingOf, isSeen, readDeck, render } from './deck-page.ts';
import { toggleFullScreen } from './full-screen.ts';
import { choose, opposite } from '../kit/scheme.ts';
import { pageWorld } from '../kit/scheme-switch.ts';
import { roleOf } from '../kit/role.ts';
import { slideAtTop } from '../kit/slide-at-top.ts';
import { tellUnknown } from './unknown-place.ts';

const inArticle = (view: View): boolean => view === 'article';

export class SlideDeck extends HTMLElement {
  #sections: HTMLElement[] = [];
  #deck: Deck = [];
  #state: DeckState = firstState;
  #chrome!: DeckChrome;
  /** Takes away what was said of an address. */
  #untell = (): void => undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#sections = [...this.querySelectorAll<HTMLElement>('[data-slide]')];
    this.#deck = readDeck(this.#sections);
    this.#chrome = new DeckChrome(this, this.#deck, this.#sections);
    this.#state = this.#located(firstState);
    this.#show(undefined, this.#state);
    this.#tellUnknown();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    listen(this, signal);
    listenToPrinter({ state: () => this.#state, show: (state) => this.#show(this.#state, state) }, signal);
    addEventListener('popstate', (event) => this.#travel(event.state), { signal });
    addEventListener('hashchange', () => this.#travel(history.state), { signal });
    this.addEventListener('click', (event) => this.#follow(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get routes(): Routes {
    const of = (path = ''): string => onDisk(path, this.ownerDocument);
    return { article: of(this.dataset['article']), slides: of(this.dataset['slides']) };
  }

  get deck(): Deck {
    return this.#deck;
  }

  get sections(): readonly HTMLElement[] {
    return this.#sections;
  }

  get main(): HTMLElement {
    return this.querySelector('main')!;
  }

  get state(): DeckState {
    return this.#state;
  }

  /** Carries out an action and writes the new place into the address. */
  do(action: DeckAction): void {
    const before = this.#state;
    this.follow(action);
    const { view, slide } = this.#state;
    // Whoever watches the slides changes them first: the page is laid out for all of it at once.
    if (before.view !== view || before.slide !== slide) queueMicrotask(() => this.#focus());
  }

  /** The same for somebody else, who goes on elsewhere: the focus stays where it is. */
  follow(action: DeckAction): void {
    const before = this.#state;
    const after = reduce(this.#deck, before, action);
    if (after === before) return;
    this.#untell();
    const turned = inArticle(before.view) !== inArticle(after.view);
    if (turned && inArticle(before.view)) this.#keepScroll();
    this.#write(after, turned);
    this.#show(before, after);
    if (turned && inArticle(after.view)) this.#scrollTo(after.slide);
  }

  /** What a key or a button asks for. */
  run(command: Command): void {
    const { view, slide } = this.#state;
    if (this.#follows && command !== 'full-screen') return;
    switch (command) {
      case 'overview': case 'presenter': case 'article': return this.do({ type: 'view', view: command });
      case 'black': case 'white': return this.do({ type: 'screen', screen: command });
      case 'pointer': case 'class': return void this.dispatchEvent(new CustomEvent(`deck-${command}`));
      case 'pen': case 'highlighter': case 'eraser': case 'pen-colour': case 'wipe':
        return void this.dispatchEvent(new CustomEvent('deck-pen', { detail: command }));
      case 'go-to': return this.#state.digits === '' ? this.#chrome.where.ask() : this.do({ type: 'go-to-digits' });
      case 'search': case 'next-lecture':
        // The way to the next lecture stands behind the last slide, and is open there alone.
        return this.ownerDocument
          .querySelector<HTMLElement>(`button[data-${command}],[data-current]+[data-${command}]`)?.click();
      case 'help': return this.#chrome.showHelp();
      case 'print': return print();
      case 'scheme': return choose(opposite(pageWorld()), pageWorld());
      case 'full-screen': return void toggleFullScreen(this.ownerDocument);
      case 'edit': case 'run': case 'reset': case 'undo': case 'redo': return this.#pass(command);
      default: return this.do(view === 'overview' ? this.#chrome.overview.move(command, slide) : { type: command });
    }
  }

  /** What concerns the things on the slide is for whoever knows of them. */
  #pass(command: Command): void {
    if (!showsOne(this.#state.view)) return;
    const slide = this.#sections[this.#state.slide];
    slide?.dispatchEvent(new CustomEvent('slide-command', { bubbles: true, detail: command }));
  }

  /** Carries out a key's command, and says whether it means anything now: without a number, Enter goes on. */
  press(command: Command): boolean {
    const isEnter = command === 'go-to-digits' && this.#state.digits === '';
    if (isEnter && !showsOne(this.#state.view)) return false;
    this.run(isEnter ? 'next' : command);
    return true;
  }

  closeDialogs(): void {
    for (const dialog of this.ownerDocument.querySelectorAll('dialog')) dialog.close();
  }

  /** What has the focus gives it back to the slide. */
  regainFocus(): void {
    this.#focus();
  }

  /** Leaves the article for the slide the reader is at. */
  present(): void {
    const slide = slideAtTop(this.#sections, innerHeight);
    this.do({ type: 'go', slide, view: 'slides' });
  }

  /** An audience's window only follows. */
  get #follows(): boolean {
    return roleOf(this.ownerDocument) === 'audience';
  }

  #located(state: DeckState): DeckState {
    const { pathname, search, hash } = location;
    const view = viewOf(pathname, search, this.routes);
    const paper = paperOf(search);
    const place = placeOf(hash, this.#deck) ?? this.#placeInside(hash);
    return { ...inView(state, view), paper, screen: 'slide', digits: '', ...place };
  }

  #tellUnknown(): void {
    if (inArticle(this.#state.view) || this.#follows) return;
    this.#untell = tellUnknown(this.ownerDocument, this.#deck) ?? this.#untell;
  }

  /** A hash may name something inside a slide: a cell, a footnote. What is seen already asks for no other step. */
  #placeInside(hash: string): { slide: number; step: number } | undefined {
    const named = this.ownerDocument.getElementById(parseHash(hash).id);
    const slide = this.#sections.findIndex((section) => named !== null && section.contains(named));
    const isHere = slide === this.#state.slide && isSeen(named!);
    return slide < 0 ? undefined : { slide, step: isHere ? this.#state.step : this.#deck[slide]!.steps };
  }

  /** The reader went back or forward, or followed a link to a place on the page. */
  #travel(kept: unknown): void {
    const before = this.#state;
    const after = this.#located(before);
    this.#show(before, after);
    this.#tellUnknown();
    if (!inArticle(after.view)) return this.#focus();
    if (inArticle(before.view)) return;
    const scroll = (kept as { scroll?: number } | null)?.scroll;
    if (scroll === undefined) this.#scrollTo(after.slide);
    else scrollTo({ top: scroll, behavior: 'instant' });
  }

  #show(before: DeckState | undefined, after: DeckState): void {
    this.#state = after;
    const root = this.ownerDocument.documentElement;
    if (root.dataset['view'] !== after.view) root.dataset['view'] = after.view;
    render(this.#sections, before, after);
    if (isPaper(after.view) || isPaper(before?.view)) layOut(this.#sections, this.#deck, after);
    this.#chrome.show(after);
    this.dispatchEvent(new CustomEvent('deck-change'));
  }

  /** Stepping replaces the address; changing between article and slides adds one, so that Back leads back. */
  #write(after: DeckState, turned: boolean): void {
    const address = addressOf(after, this.#deck, this.routes, this.#follows);
    try {
      if (turned) history.pushState(null, '', address);
      else if (!inArticle(after.view)) history.replaceState(null, '', address);
    } catch {
      return; // Browsers refuse when keys repeat too fast; the next step writes again.
    }
  }

  #keepScroll(): void {
    history.replaceState({ scroll: scrollY }, '');
  }

  #scrollTo(slide: number): void {
    this.#sections[slide]?.scrollIntoView({ behavior: 'instant' });
  }

  #focus(): void {
    if (this.#state.view === 'overview') return this.#chrome.overview.focus(this.#state.slide);
    const section = this.#sections[this.#state.slide]!;
    const place = headingOf(section) ?? section;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  /** Goes to an address of this document as a link does, without loading it again. */
  #visit(address: string): void {
    history.pushState(null, '', address);
    this.#travel(null);
  }

  /** A button of the deck names its command; a link of the overview names its slide. */
  #follow(event: MouseEvent): void {
    const target = event.target as Element;
    const command = target.closest<HTMLElement>('button[data-command]')?.dataset['command'];
    if (command !== undefined) return this.run(command as Command);
    const link = target.closest<HTMLAnchorElement>('[data-pick], [data-present], [data-paper]');
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    const pick = link.dataset['pick'];
    if ('present' in link.dataset) return this.present();
    this.closeDialogs();
    if (pick === undefined) return this.#visit(link.href);
    this.do({ type: 'pick', slide: Number(pick) });
  }
}
